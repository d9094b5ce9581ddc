using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>An environment variable sits in the folder of its name, has labels, a known type and a default of it; values never ship.</summary>
internal sealed class EnvironmentVariableRule : ISolutionRule
{
    private static readonly string[] ValueFiles = ["environmentvariablevalues.json", "environmentvariablevalue.xml", "environmentvariablevalues.xml"];

    private static readonly string[] Labels = ["displayname", "description"];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var variable in solution.Variables)
        {
            foreach (var (text, fix) in Problems(solution, variable))
            {
                yield return new Finding(variable.File, $"environmentvariabledefinition {variable.Xml.Attr("schemaname")}", text, fix);
            }
        }

        foreach (var file in solution.Files.Keys.Where(file => ValueFiles.Contains(Path.GetFileName(file))))
        {
            yield return new Finding(file, "file", "holds the value of one environment", "Remove it; values belong into solution/settings.");
        }
    }

    private static IEnumerable<(string Text, string Fix)> Problems(UnpackedSolution solution, Component variable)
    {
        var name = variable.Xml.Attr("schemaname");
        if (variable.File.Split('/')[^2] != name)
        {
            yield return ($"the folder is not called \"{name}\"", "Name the folder after schemaname.");
        }

        foreach (var label in Labels.Where(label => variable.Xml.Element(label).Attr("default").Length == 0 || variable.Xml.Element(label)?.Element("label") is null))
        {
            yield return ($"has no {label}", "Write the text as default and as label in 1033.");
        }

        if (Problem(variable.Xml.Text("type"), variable.Xml.Text("defaultvalue")) is { } problem)
        {
            yield return problem;
        }

        if (variable.Xml.Element("defaultvalue") is { Value.Length: 0 })
        {
            yield return ("has an empty default", "Leave defaultvalue out when there is none.");
        }

        if (solution.Earlier.SelectMany(earlier => earlier.Variables).Any(other => other.Xml.Attr("schemaname") == name))
        {
            yield return ("is defined in an earlier solution too", "Keep one definition.");
        }
    }

    /// <summary>Null when the type is known and the default, if there is one, is of it.</summary>
    private static (string Text, string Fix)? Problem(string type, string value) => type switch
    {
        VariableType.Text or VariableType.DataSource => null,
        VariableType.Number when value.Length > 0 && !IsNumber(value) => ($"default \"{value}\" is not a number", "Write a number with a point."),
        VariableType.YesNo when value is not ("" or "yes" or "no") => ($"default \"{value}\" is not yes or no", "Write yes or no."),
        VariableType.Json when value.Length > 0 && !IsJson(value) => ("the default is not JSON", "Correct it."),
        VariableType.Secret when value.Length > 0 => ("a secret has a default", "Remove defaultvalue; a secret is a reference to a key vault, per environment."),
        VariableType.Number or VariableType.YesNo or VariableType.Json or VariableType.Secret => null,
        _ => ($"type \"{type}\" is not 100000000 to 100000005", "Write the number of a type."),
    };

    private static bool IsNumber(string value) => decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static bool IsJson(string value)
    {
        try
        {
            JsonNode.Parse(value);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
