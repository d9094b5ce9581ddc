using System.Text.RegularExpressions;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Own tables, columns, choices and lookups carry the prefix of the publisher and fit the name limits of the platform.</summary>
internal sealed partial class SchemaNameRule : ISolutionRule
{
    private const int Limit = 50;

    private static readonly string[] FromThePlatform = ["lk_", "owner_", "team_", "user_", "business_unit_", "organization_", "TransactionCurrency_"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var columns = solution.Tables
            .SelectMany(table => table.Columns.Where(column => column.IsCustom), (table, column) => (table.File, Name: column.PhysicalName));
        var relationships = solution.Relationships.Select(relationship => (relationship.File, Name: relationship.Xml.Attr("Name")));
        var names = solution.OwnTables.Select(table => (table.File, table.Name))
            .Concat(columns)
            .Concat(solution.Choices.Select(choice => (choice.File, Name: choice.Xml.Attr("Name"))))
            .Concat(relationships.Where(pair => !IsFromThePlatform(pair.Name)));
        return names.Where(pair => !IsGood(pair.Name, solution.Prefix))
            .Select(pair => new Finding(pair.File, $"\"{pair.Name}\" is not {solution.Prefix} and at most {Limit} letters, digits or underscores"));
    }

    private static bool IsFromThePlatform(string relationship) =>
        FromThePlatform.Any(start => relationship.StartsWith(start, StringComparison.Ordinal));

    private static bool IsGood(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.Length <= prefix.Length + Limit && Letters().IsMatch(name[prefix.Length..]);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]*$")]
    private static partial Regex Letters();
}
