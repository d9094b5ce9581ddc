namespace PowerPlatformMagento.Benchmarks.Mapping;

/// <summary>What one piece of work cost.</summary>
/// <param name="Microseconds">Time.</param>
/// <param name="Bytes">Allocated.</param>
internal sealed record WorkCost(double Microseconds, double Bytes);
