namespace PowerPlatformMagento.Benchmarks.Imports;

/// <summary>What one import did inside Dataverse.</summary>
/// <param name="Requests">Organization requests of the plug-in.</param>
/// <param name="Writes">How many of them write.</param>
internal sealed record ImportCost(int Requests, long Writes);
