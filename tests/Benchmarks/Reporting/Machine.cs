using System.Globalization;
using System.Runtime.InteropServices;

namespace PowerPlatformMagento.Benchmarks.Reporting;

/// <summary>Says on what was measured.</summary>
internal static class Machine
{
    private const string Cpus = "/proc/cpuinfo";

    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores ({Model() ?? RuntimeInformation.ProcessArchitecture.ToString()}), {memory:0} GB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
    }

    private static string? Model() => !File.Exists(Cpus) ? null : File.ReadLines(Cpus)
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[^1].Trim();
}
