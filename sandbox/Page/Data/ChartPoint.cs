namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>One category of a chart.</summary>
/// <param name="Label">What the values belong to.</param>
/// <param name="Values">One for each series.</param>
/// <param name="Texts">The values as people read them, one for each series.</param>
public sealed record ChartPoint(string Label, IReadOnlyList<decimal> Values, IReadOnlyList<string> Texts);
