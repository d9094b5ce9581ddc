using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Every lookup column has a relationship, every relationship a lookup column and tables that exist.</summary>
internal sealed class LookupRule : ISolutionRule
{
    /// <summary>Exports list no relationship for these.</summary>
    private static readonly string[] WithoutRelationship = ["createdonbehalfby", "modifiedonbehalfby"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var table in solution.Tables)
        {
            foreach (var column in table.Columns.Where(column => column.IsLookup && !WithoutRelationship.Contains(column.LogicalName)))
            {
                if (!solution.Relationships.Any(relationship => Leads(relationship, table, column)))
                {
                    yield return new Finding(
                        table.File,
                        $"attribute {column.LogicalName}",
                        $"{table.Name}.{column.LogicalName} has no relationship",
                        "Define it in Other/Relationships/<parent>.xml and list it in Other/Relationships.xml.");
                }
            }
        }

        foreach (var finding in solution.Relationships.SelectMany(relationship => OfRelationship(solution, relationship)))
        {
            yield return finding;
        }
    }

    private static bool Leads(Component relationship, Table table, Column column) =>
        string.Equals(relationship.Xml.Text("ReferencingEntityName"), table.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(relationship.Xml.Text("ReferencingAttributeName"), column.LogicalName, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Finding> OfRelationship(UnpackedSolution solution, Component relationship)
    {
        var name = relationship.Xml.Attr("Name");
        var isManyToMany = relationship.Xml.Text("EntityRelationshipType") == "ManyToMany";
        var child = relationship.Xml.Text(isManyToMany ? "SecondEntityName" : "ReferencingEntityName");
        var parent = relationship.Xml.Text(isManyToMany ? "FirstEntityName" : "ReferencedEntityName");
        foreach (var end in new[] { child, parent }.Where(end => !solution.Schema.HasTable(end.ToLowerInvariant())))
        {
            yield return new Finding(
                relationship.File, $"EntityRelationship {name}", $"{name}: table \"{end}\" does not exist", "Name a table of the solutions or a standard table the product uses.");
        }

        var lookup = relationship.Xml.Text("ReferencingAttributeName");
        if (!isManyToMany && solution.FindTable(child) is { } table && table.Find(lookup) is not ({ IsLookup: true } or { Type: "primarykey" }))
        {
            yield return new Finding(
                relationship.File, $"EntityRelationship {name}", $"{name}: {child} has no lookup column \"{lookup}\"", "Add the column or remove the relationship.");
        }

        if (relationship.FileName != parent)
        {
            yield return new Finding(relationship.File, $"EntityRelationship {name}", $"{name} belongs into the file of {parent}", $"Move it to Other/Relationships/{parent}.xml.");
        }
    }
}
