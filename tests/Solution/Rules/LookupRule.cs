using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

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
                    yield return new Finding(table.File, $"{table.Name}.{column.LogicalName} has no relationship");
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
        var child = relationship.Xml.Text("ReferencingEntityName");
        var parent = relationship.Xml.Text("ReferencedEntityName");
        foreach (var end in new[] { child, parent }.Where(end => end.Length == 0 || (solution.IsOwnName(end) && solution.FindTable(end) is null)))
        {
            yield return new Finding(relationship.File, $"{name}: table \"{end}\" does not exist");
        }

        var lookup = relationship.Xml.Text("ReferencingAttributeName");
        if (solution.FindTable(child) is { } table && table.Find(lookup) is not { IsLookup: true })
        {
            yield return new Finding(relationship.File, $"{name}: {child} has no lookup column \"{lookup}\"");
        }

        if (Path.GetFileNameWithoutExtension(relationship.File) != parent)
        {
            yield return new Finding(relationship.File, $"{name} belongs into the file of {parent}");
        }
    }
}
