using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A view of a table: what it fetches and which columns it shows.</summary>
/// <param name="Id">Its id, the same in every environment.</param>
/// <param name="Table">Logical name of the table.</param>
/// <param name="Name">The name people choose it by.</param>
/// <param name="QueryType">0 public, 1 advanced find, 2 associated, 4 quick find, 64 lookup, 8192 own rows.</param>
/// <param name="IsDefault">Whether it is the default of its query type.</param>
/// <param name="IsQuickFind">Whether its filter holds the columns a search looks into.</param>
/// <param name="Fetch">The FetchXML. Shared by everybody: copy before changing.</param>
/// <param name="Columns">The columns in the order shown.</param>
public sealed record ViewDefinition(
    Guid Id, string Table, string Name, int QueryType, bool IsDefault, bool IsQuickFind, XElement Fetch, IReadOnlyList<ViewColumn> Columns)
{
    /// <summary>Query type of views people can choose.</summary>
    public const int Public = 0;

    /// <summary>Query type of views for rows that belong to another row.</summary>
    public const int Associated = 2;

    /// <summary>Query type of views for searching.</summary>
    public const int QuickFind = 4;

    /// <summary>Query type of views in which a lookup is searched.</summary>
    public const int Lookup = 64;

    /// <summary>Query type of views of the user's own rows; people choose it like a public one.</summary>
    public const int Own = 8192;
}
