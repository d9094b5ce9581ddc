namespace PowerPlatformMagento.Benchmarks.Reporting;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Measured">The value, with its unit.</param>
/// <param name="Baseline">The value it is compared with, from the same run; a dash where the bar is absolute.</param>
/// <param name="Ratio">Measured by baseline; null without a baseline.</param>
/// <param name="Bar">What is to be reached.</param>
/// <param name="Meets">Whether it is.</param>
internal sealed record ResultRow(string What, string Measured, string Baseline, double? Ratio, string Bar, bool Meets)
{
    /// <summary>A row whose bar is an absolute number.</summary>
    public static ResultRow Absolute(string what, string measured, string bar, bool meets) => new(what, measured, "-", null, bar, meets);
}
