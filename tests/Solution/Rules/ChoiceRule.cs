using System.Globalization;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Rules;

/// <summary>Values of choices lie in the range of the publisher and are unique; columns use choices and defaults that exist.</summary>
internal sealed class ChoiceRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var choice in solution.Choices)
        {
            var values = Values(choice).ToList();
            foreach (var value in values.Where(value => !IsInRange(value, solution.OptionValuePrefix)))
            {
                yield return new Finding(choice.File, $"option {value} is outside {solution.OptionValuePrefix}0000 to {solution.OptionValuePrefix}9999");
            }

            foreach (var twice in values.GroupBy(value => value).Where(group => group.Count() > 1))
            {
                yield return new Finding(choice.File, $"option {twice.Key} appears {twice.Count()} times");
            }

            if (Path.GetFileNameWithoutExtension(choice.File) != choice.Xml.Attr("Name"))
            {
                yield return new Finding(choice.File, $"the choice is called \"{choice.Xml.Attr("Name")}\"");
            }
        }

        foreach (var table in solution.Tables)
        {
            foreach (var finding in table.Columns.Where(column => column.Type == "picklist").SelectMany(column => OfColumn(solution, table, column)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfColumn(UnpackedSolution solution, Table table, Column column)
    {
        if (solution.Choices.FirstOrDefault(choice => choice.Xml.Attr("Name") == column.Choice) is not { } used)
        {
            yield return new Finding(table.File, $"{table.Name}.{column.LogicalName}: choice \"{column.Choice}\" is not defined");
        }
        else if (column.Xml.Text("AppDefaultValue") is not "-1" and var value && !Values(used).Contains(value))
        {
            yield return new Finding(table.File, $"{table.Name}.{column.LogicalName}: default {value} is not an option of \"{column.Choice}\"");
        }
    }

    private static IEnumerable<string> Values(Component choice) => choice.Xml.Descendants("option").Select(option => option.Attr("value"));

    private static bool IsInRange(string value, string prefix) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && value.Length == prefix.Length + 4
        && value.StartsWith(prefix, StringComparison.Ordinal);
}
