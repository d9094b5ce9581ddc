using System.Globalization;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Tables;

/// <summary>Values of choices lie in the range of the publisher and are unique; columns use choices and defaults that exist.</summary>
internal sealed class ChoiceRule : ISolutionRule
{
    private const string NoDefault = "-1";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var choice in solution.Choices)
        {
            var name = choice.Xml.Attr("Name");
            foreach (var finding in OfValues(solution, choice.File, $"optionset {name}", Values(choice.Xml)))
            {
                yield return finding;
            }

            if (choice.FileName != name)
            {
                yield return new Finding(choice.File, $"optionset {name}", $"the choice is called \"{name}\"", $"Call the file {name}.xml.");
            }
        }

        foreach (var table in solution.Tables)
        {
            foreach (var finding in table.Columns.Where(column => column.IsChoice && column.IsCustom).SelectMany(column => OfColumn(solution, table, column)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OfValues(UnpackedSolution solution, string file, string element, IReadOnlyList<string> values)
    {
        var range = $"{solution.OptionValuePrefix}0000 to {solution.OptionValuePrefix}9999";
        foreach (var value in values.Where(value => !IsInRange(value, solution.OptionValuePrefix)))
        {
            yield return new Finding(file, element, $"option {value} is outside {range}", "Take the next free value of the range; rows keep the number for ever.");
        }

        foreach (var (value, times) in Repeated.In(values))
        {
            yield return new Finding(file, element, $"option {value} appears {times} times", "Give each option a value of its own.");
        }
    }

    private static IEnumerable<Finding> OfColumn(UnpackedSolution solution, Table table, Column column)
    {
        var name = $"{table.Name}.{column.LogicalName}";
        var element = $"attribute {column.LogicalName}";
        var isOwn = column.Xml.Element("optionset") is not null;
        var options = isOwn ? column.Xml.Element("optionset") : Find(solution, column.Choice);
        if (options is null)
        {
            yield return new Finding(
                table.File, element, $"{name}: choice \"{column.Choice}\" is not defined", $"Add OptionSets/{column.Choice}.xml or correct OptionSetName.");
            yield break;
        }

        var values = Values(options);
        foreach (var finding in isOwn ? OfValues(solution, table.File, element, values) : [])
        {
            yield return finding;
        }

        if (column.Xml.Text("AppDefaultValue") is var value and not NoDefault and not "" && !values.Contains(value))
        {
            yield return new Finding(
                table.File, element, $"{name}: default {value} is not an option of \"{column.Choice}\"", $"Name an option, or {NoDefault} for no default.");
        }
    }

    private static XElement? Find(UnpackedSolution solution, string name) =>
        solution.Reachable.SelectMany(reachable => reachable.Choices).FirstOrDefault(choice => choice.Xml.Attr("Name") == name)?.Xml;

    private static IReadOnlyList<string> Values(XElement choice) => [.. choice.Descendants("option").Select(option => option.Attr("value"))];

    private static bool IsInRange(string value, string prefix) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && value.Length == prefix.Length + 4
        && value.StartsWith(prefix, StringComparison.Ordinal);
}
