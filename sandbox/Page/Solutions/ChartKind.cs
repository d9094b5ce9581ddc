namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Standing bars.</summary>
    Column,

    /// <summary>Lying bars.</summary>
    Bar,

    /// <summary>Points joined by lines.</summary>
    Line,

    /// <summary>Lines with the area under them filled.</summary>
    Area,

    /// <summary>Parts of a disc.</summary>
    Pie,

    /// <summary>Parts of a ring.</summary>
    Donut,

    /// <summary>Parts that get narrower from step to step.</summary>
    Funnel,
}
