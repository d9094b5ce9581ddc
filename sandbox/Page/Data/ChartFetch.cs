using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Solutions;

namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>Makes the aggregate FetchXML of a chart over the rows of a view.</summary>
internal static class ChartFetch
{
    public static string Build(ChartDefinition chart, ViewDefinition? view)
    {
        var fetch = new XElement(chart.Fetch);
        fetch.SetAttributeValue("aggregate", "true");
        if (view is not null)
        {
            fetch.Element("entity")!.Add(Conditions(view));
        }

        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    // Columns and order of a view would be grouped by: only what narrows its rows is taken over.
    private static IEnumerable<XElement> Conditions(ViewDefinition view)
    {
        var entity = new XElement(view.Fetch.Element("entity")!);
        entity.Descendants().Where(element => element.Name.LocalName is "attribute" or "all-attributes" or "order").Remove();
        entity.Elements("filter").Where(filter => filter.Attribute("isquickfindfields") is not null).Remove();
        return entity.Elements("filter").Concat(entity.Elements("link-entity").Where(Narrows));
    }

    private static bool Narrows(XElement link) => link.Attribute("link-type")?.Value != "outer" || link.Descendants("filter").Any();
}
