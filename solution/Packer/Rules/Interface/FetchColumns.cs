using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Interface;

/// <summary>Every column a FetchXML query names, with the table it is looked up in.</summary>
internal static class FetchColumns
{
    /// <summary>Tables and columns in the order of the query; tables of linked entities with an empty column.</summary>
    public static IEnumerable<(string Table, string Column)> Of(XElement entity)
    {
        var table = entity.Attr("name");
        var here = entity.Elements("attribute").Select(attribute => attribute.Attr("name"))
            .Concat(entity.Elements("order").Where(order => order.Attr("entityname").Length == 0).Select(order => order.Attr("attribute")))
            .Concat(entity.Elements("filter").Descendants("condition").Where(condition => condition.Attr("entityname").Length == 0).Select(condition => condition.Attr("attribute")))
            .Where(column => column.Length > 0)
            .Select(column => (table, column));
        return here.Concat(entity.Elements("link-entity").SelectMany(link => OfLink(table, link)));
    }

    private static IEnumerable<(string Table, string Column)> OfLink(string outer, XElement link) =>
        new[] { (link.Attr("name"), string.Empty), (link.Attr("name"), link.Attr("from")), (outer, link.Attr("to")) }.Concat(Of(link));

    /// <summary>What of a query does not exist.</summary>
    public static IEnumerable<(string Text, string Fix)> Problems(Schema schema, XElement entity)
    {
        foreach (var (table, column) in Of(entity).Distinct())
        {
            if (!schema.HasTable(table))
            {
                yield return ($"names the table \"{table}\", which does not exist", "Name a table of the solutions or a standard table the product uses.");
            }
            else if (column.Length > 0 && !schema.HasColumn(table, column))
            {
                yield return ($"names \"{column}\", which {schema.SchemaNameOf(table)} does not have", "Name an existing column, by logical name.");
            }
        }
    }
}
