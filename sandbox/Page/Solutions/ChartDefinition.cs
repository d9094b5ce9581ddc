using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A chart of a table.</summary>
/// <param name="Id">Its id, the same in every environment.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Name">The name people choose it by.</param>
/// <param name="Description">What it shows; null when the file says nothing.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Fetch">The aggregate FetchXML. Shared by everybody: copy before changing.</param>
/// <param name="Category">Alias of the column on the category axis.</param>
/// <param name="Measures">Aliases of the values, in the order of the series.</param>
public sealed record ChartDefinition(
    Guid Id, string Table, string Name, string? Description, ChartKind Kind, XElement Fetch, string Category, IReadOnlyList<string> Measures)
{
    /// <summary>Colours of the series, or of the parts of a disc, as <c>#rrggbb</c>. Used again from the start when there are more.</summary>
    public IReadOnlyList<string> Colors { get; init; } = ["#0f6cbd"];
}
