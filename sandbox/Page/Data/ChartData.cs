namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>What a chart shows.</summary>
/// <param name="Category">What the categories are, e.g. the label of the grouped column.</param>
/// <param name="Series">What the values are, one name for each series.</param>
/// <param name="Points">The categories in the order Dataverse gave them.</param>
public sealed record ChartData(string Category, IReadOnlyList<string> Series, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The greatest value of all series; 0 when there is none.</summary>
    public decimal Greatest => Points.SelectMany(point => point.Values).DefaultIfEmpty().Max();
}
