using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>A table is spelled the same in its folder, its definition and its relationships; logical names are lower case.</summary>
internal sealed class CasingRule : ISolutionRule
{
    private static readonly string[] Ends = ["ReferencingEntityName", "ReferencedEntityName"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(OfTable)
            .Concat(solution.Relationships.SelectMany(relationship => OfRelationship(solution, relationship)))
            .Concat(solution.RootComponents.Where(c => c.Attr("type") == "1" && c.Attr("schemaName").Any(char.IsUpper))
                .Select(c => new Finding("Other/Solution.xml", $"root component \"{c.Attr("schemaName")}\" is not lower case")));

    private static IEnumerable<Finding> OfTable(Table table)
    {
        if (table.Folder != table.Name || table.Info.Attr("Name") != table.Name)
        {
            yield return new Finding(table.File, $"folder \"{table.Folder}\", Name \"{table.Name}\" and entity \"{table.Info.Attr("Name")}\" differ");
        }

        foreach (var column in table.Columns)
        {
            var expected = column.PhysicalName.ToLowerInvariant();
            if (column.LogicalName != expected || column.Xml.Text("Name") != expected)
            {
                yield return new Finding(table.File, $"{table.Name}: names of column \"{column.PhysicalName}\" differ");
            }
        }

        foreach (var view in table.Views)
        {
            var fetched = view.Xml.Element("fetchxml")?.Element("fetch")?.Element("entity").Attr("name");
            if (fetched != table.LogicalName)
            {
                yield return new Finding(view.File, $"fetches \"{fetched}\", the table is \"{table.LogicalName}\"");
            }
        }
    }

    private static IEnumerable<Finding> OfRelationship(UnpackedSolution solution, Component relationship)
    {
        foreach (var end in Ends)
        {
            var name = relationship.Xml.Text(end);
            if (solution.FindTable(name) is { } table && table.Name != name)
            {
                yield return new Finding(relationship.File, $"{relationship.Xml.Attr("Name")}: {end} is \"{name}\", the table is \"{table.Name}\"");
            }
        }

        var child = solution.FindTable(relationship.Xml.Text("ReferencingEntityName"));
        var lookup = relationship.Xml.Text("ReferencingAttributeName");
        if (child?.Find(lookup) is { } column && column.PhysicalName != lookup)
        {
            yield return new Finding(relationship.File, $"{relationship.Xml.Attr("Name")}: column is \"{column.PhysicalName}\", not \"{lookup}\"");
        }
    }
}
