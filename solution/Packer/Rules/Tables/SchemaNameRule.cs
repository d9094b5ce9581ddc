using System.Text.RegularExpressions;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Everything with a name of its own carries the prefix of the publisher and fits the name limits of the platform.</summary>
internal sealed partial class SchemaNameRule : ISolutionRule
{
    private const int Limit = 50;

    private static readonly string[] FromThePlatform = ["lk_", "owner_", "team_", "user_", "business_unit_", "organization_", "TransactionCurrency_", "activity_pointer_"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var columns = solution.Tables
            .SelectMany(table => table.Columns.Where(column => column.IsCustom), (table, column) => (table.File, Name: column.PhysicalName));
        var relationships = solution.Relationships.Select(relationship => (relationship.File, Name: relationship.Xml.Attr("Name")));
        var names = solution.OwnTables.Select(table => (table.File, table.Name))
            .Concat(columns)
            .Concat(solution.Choices.Select(choice => (choice.File, Name: choice.Xml.Attr("Name"))))
            .Concat(relationships.Where(pair => !IsFromThePlatform(solution, pair.Name)))
            .Concat(solution.Apps.Select(app => (app.File, Name: app.Xml.Text("UniqueName"))))
            .Concat(solution.SiteMaps.Select(map => (map.File, Name: map.Xml.Text("SiteMapUniqueName"))))
            .Concat(solution.Variables.Select(variable => (variable.File, Name: variable.Xml.Attr("schemaname"))))
            .Concat(solution.ConnectionReferences.Select(reference => (reference.File, Name: reference.Xml.Attr("connectionreferencelogicalname"))));
        var bad = names.Where(pair => !IsGood(pair.Name, solution.Prefix))
            .Select(pair => new Finding(
                pair.File,
                pair.Name,
                $"\"{pair.Name}\" is not {solution.Prefix} and at most {Limit} letters, digits or underscores",
                "Rename it before it is released; afterwards a name never changes."));
        return bad.Concat(solution.WebResources.Where(resource => !resource.Xml.Text("Name").StartsWith(solution.Prefix + "/", StringComparison.Ordinal))
            .Select(resource => new Finding(
                resource.File, resource.Xml.Text("Name"), $"the web resource is not in the folder {solution.Prefix}/", $"Call it {solution.Prefix}/<folder>/<file>.")));
    }

    /// <summary>The platform makes the relationships of system columns; for an activity it puts the table first.</summary>
    private static bool IsFromThePlatform(UnpackedSolution solution, string relationship) =>
        FromThePlatform.Any(start => relationship.StartsWith(start, StringComparison.Ordinal))
        || solution.OwnTables.Any(table => table.IsActivity && relationship.EndsWith($"_{table.Name}s", StringComparison.OrdinalIgnoreCase));

    private static bool IsGood(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.Length <= prefix.Length + Limit && Letters().IsMatch(name[prefix.Length..]);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Letters();
}
