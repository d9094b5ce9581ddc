using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>A table is spelled the same in its folder, its definition and its relationships; logical names are lower case.</summary>
internal sealed class CasingRule : ISolutionRule
{
    private static readonly string[] Ends = ["ReferencingEntityName", "ReferencedEntityName", "FirstEntityName", "SecondEntityName"];

    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        solution.Tables.SelectMany(OfTable)
            .Concat(solution.Relationships.SelectMany(relationship => OfRelationship(solution, relationship)))
            .Concat(solution.RootComponents.Where(c => c.Attr("type") == "1" && c.Attr("schemaName").Any(char.IsUpper))
                .Select(c => new Finding(
                    "Other/Solution.xml",
                    $"RootComponent {c.Attr("schemaName")}",
                    $"root component \"{c.Attr("schemaName")}\" is not lower case",
                    "Root components name tables by their logical name.")));

    private static IEnumerable<Finding> OfTable(Table table)
    {
        if (table.Folder != table.Name || table.Info.Attr("Name") != table.Name)
        {
            yield return new Finding(
                table.File,
                $"Entity {table.Name}",
                $"folder \"{table.Folder}\", Name \"{table.Name}\" and entity \"{table.Info.Attr("Name")}\" differ",
                "Spell all three like the schema name.");
        }

        foreach (var column in table.Columns)
        {
            var expected = column.PhysicalName.ToLowerInvariant();
            if (column.LogicalName != expected || column.Xml.Text("Name") != expected)
            {
                yield return new Finding(
                    table.File,
                    $"attribute {column.PhysicalName}",
                    $"{table.Name}: names of column \"{column.PhysicalName}\" differ",
                    $"Name and LogicalName are \"{expected}\".");
            }
        }

        foreach (var view in table.Views)
        {
            var fetched = view.Xml.Element("fetchxml")?.Element("fetch")?.Element("entity").Attr("name");
            if (fetched != table.LogicalName)
            {
                yield return new Finding(
                    view.File,
                    "fetch entity",
                    $"fetches \"{fetched}\", the table is \"{table.LogicalName}\"",
                    "A view fetches the table whose folder it is in, by logical name.");
            }
        }
    }

    private static IEnumerable<Finding> OfRelationship(UnpackedSolution solution, Component relationship)
    {
        var element = $"EntityRelationship {relationship.Xml.Attr("Name")}";
        foreach (var end in Ends)
        {
            var name = relationship.Xml.Text(end);
            if (solution.Schema.SchemaNameOf(name.ToLowerInvariant()) is { } spelled && spelled != name)
            {
                yield return new Finding(relationship.File, element, $"{end} is \"{name}\", the table is \"{spelled}\"", $"Write \"{spelled}\".");
            }
        }

        var child = solution.FindTable(relationship.Xml.Text("ReferencingEntityName"));
        var lookup = relationship.Xml.Text("ReferencingAttributeName");
        if (child?.Find(lookup) is { } column && column.PhysicalName != lookup)
        {
            yield return new Finding(relationship.File, element, $"column is \"{column.PhysicalName}\", not \"{lookup}\"", $"Write \"{column.PhysicalName}\".");
        }
    }
}
