using System.Globalization;
using System.Xml.Linq;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Makes the FetchXML of one page from a view's own.</summary>
internal static class GridFetch
{
    /// <param name="request">What to read.</param>
    /// <param name="searched">Columns a search looks into.</param>
    /// <param name="required">Columns of the table to read beside those of the view.</param>
    public static string Build(GridRequest request, IReadOnlyList<string> searched, IEnumerable<string> required)
    {
        var fetch = new XElement(request.View.Fetch);
        var entity = fetch.Element("entity")!;
        fetch.SetAttributeValue("top", null);
        fetch.SetAttributeValue("count", request.PageSize.ToString(CultureInfo.InvariantCulture));
        fetch.SetAttributeValue("page", request.Page.ToString(CultureInfo.InvariantCulture));
        fetch.SetAttributeValue("paging-cookie", request.PagingCookie);
        fetch.SetAttributeValue("returntotalrecordcount", "true");
        Ask(entity, required);
        Narrow(entity, request, searched);
        Order(entity, request.Sort);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    private static void Ask(XElement entity, IEnumerable<string> required)
    {
        if (entity.Element("all-attributes") is not null)
        {
            return;
        }

        var asked = entity.Elements("attribute").Select(attribute => attribute.Attribute("name")?.Value).ToHashSet();
        entity.AddFirst(required.Where(asked.Add).Select(name => new XElement("attribute", new XAttribute("name", name))));
    }

    private static void Narrow(XElement entity, GridRequest request, IReadOnlyList<string> searched)
    {
        // The view's own quick find filter has a place for the text, which an empty search would leave open.
        entity.Elements("filter").Where(IsQuickFind).Remove();
        if (request is { RelatedColumn: { } related, RelatedId: { } id })
        {
            entity.Add(new XElement("filter", Condition(related, "eq", id.ToString("D"))));
        }

        if (request.Search?.Trim() is { Length: > 0 } text && searched.Count > 0)
        {
            entity.Add(new XElement(
                "filter",
                new XAttribute("type", "or"),
                searched.Select(column => Condition(column, "like", Pattern(text)))));
        }
    }

    private static void Order(XElement entity, GridSort? sort)
    {
        if (sort is null)
        {
            return;
        }

        entity.DescendantsAndSelf().Elements("order").Remove();
        var dot = sort.Column.IndexOf('.', StringComparison.Ordinal);
        var owner = dot < 0
            ? entity
            : entity.Descendants("link-entity").FirstOrDefault(link => link.Attribute("alias")?.Value == sort.Column[..dot]);
        owner?.Add(new XElement(
            "order",
            new XAttribute("attribute", sort.Column[(dot + 1)..]),
            new XAttribute("descending", sort.Descending ? "true" : "false")));
    }

    /// <summary>Text anywhere in the value; an asterisk stands for anything, everything else for itself.</summary>
    private static string Pattern(string text) => "%" + text
        .Replace("[", "[[]", StringComparison.Ordinal)
        .Replace("%", "[%]", StringComparison.Ordinal)
        .Replace("_", "[_]", StringComparison.Ordinal)
        .Replace('*', '%') + "%";

    private static bool IsQuickFind(XElement filter) => filter.Attribute("isquickfindfields")?.Value is "1" or "true";

    private static XElement Condition(string column, string comparison, string value) => new(
        "condition", new XAttribute("attribute", column), new XAttribute("operator", comparison), new XAttribute("value", value));
}
