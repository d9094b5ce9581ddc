using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data.Forms;

/// <summary>Builds the FetchXML of a lookup's type-ahead: the table's lookup view, narrowed to what was typed.</summary>
internal static class LookupQuery
{
    private const int MostDetails = 2;

    /// <param name="table">A table the lookup may point to.</param>
    /// <param name="view">The view to search in; null searches all rows by name.</param>
    /// <param name="searched">Columns to look into; without any the primary name.</param>
    /// <param name="text">What was typed; empty lists the first rows.</param>
    /// <param name="count">Rows wanted.</param>
    public static XElement Of(TableInfo table, ViewDefinition? view, IReadOnlyList<string> searched, string text, int count)
    {
        var name = table.PrimaryName ?? table.PrimaryKey;
        var fetch = view is null ? Plain(table, name) : new XElement(view.Fetch);
        fetch.SetAttributeValue("count", count.ToString(CultureInfo.InvariantCulture));
        fetch.SetAttributeValue("page", "1");
        var entity = fetch.Element("entity")!;
        Ask(entity, name);
        if (text.Trim() is { Length: > 0 } wanted)
        {
            entity.Add(new XElement(
                "filter",
                new XAttribute("type", "or"),
                (searched.Count > 0 ? searched : [name]).Select(column => Contains(column, wanted))));
        }

        return fetch;
    }

    /// <summary>The columns a quick find view looks into that hold text.</summary>
    public static IReadOnlyList<string> SearchedColumns(TableInfo table, ViewDefinition? quickFind) =>
        [.. (quickFind?.Fetch.Element("entity")?.Elements("filter") ?? [])
            .Where(filter => filter.Attribute("isquickfindfields")?.Value is "1" or "true")
            .Descendants("condition")
            .Select(condition => condition.Attribute("attribute")?.Value ?? string.Empty)
            .Where(column => table.Find(column)?.Kind is ColumnKind.Text or ColumnKind.Email or ColumnKind.Phone or ColumnKind.Url)
            .Distinct()];

    /// <summary>The view's own columns beside the name, for telling rows apart.</summary>
    public static IReadOnlyList<ColumnInfo> DetailColumns(TableInfo table, ViewDefinition? view) =>
        [.. (view?.Columns ?? [])
            .Select(column => table.Find(column.Name))
            .OfType<ColumnInfo>()
            .Where(column => column.LogicalName != table.PrimaryName && column.Kind is not (ColumnKind.DateTime or ColumnKind.State or ColumnKind.Status or ColumnKind.Owner))
            .Take(MostDetails)];

    private static XElement Plain(TableInfo table, string name) => new(
        "fetch",
        new XElement("entity", new XAttribute("name", table.LogicalName), new XElement("order", new XAttribute("attribute", name))));

    private static void Ask(XElement entity, string column)
    {
        if (entity.Element("all-attributes") is null && entity.Elements("attribute").All(attribute => attribute.Attribute("name")?.Value != column))
        {
            entity.AddFirst(new XElement("attribute", new XAttribute("name", column)));
        }
    }

    private static XElement Contains(string column, string text) => new(
        "condition",
        new XAttribute("attribute", column),
        new XAttribute("operator", "like"),
        new XAttribute("value", "%" + Escape(text) + "%"));

    private static string Escape(string text) => text
        .Replace("[", "[[]", StringComparison.Ordinal)
        .Replace("%", "[%]", StringComparison.Ordinal)
        .Replace("_", "[_]", StringComparison.Ordinal);
}
