namespace PowerPlatformMagento.Benchmarks.Memory;

/// <summary>What a measured app says of itself at its end.</summary>
/// <param name="PeakMegabytes">Largest working set of the process.</param>
/// <param name="HeapMegabytes">Managed objects alive at the end.</param>
/// <param name="Imports">Records that went to Dataverse.</param>
/// <param name="Seconds">From start to idle.</param>
internal sealed record MemoryReport(double PeakMegabytes, double HeapMegabytes, long Imports, double Seconds);
