using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A connector has the files of its parts, an OpenAPI 2.0 definition whose host is a variable, and no secrets.</summary>
internal sealed partial class ConnectorRule : ISolutionRule
{
    private const string Custom = "1";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        foreach (var connector in solution.Connectors)
        {
            var parts = Payloads.Of(solution).Where(payload => payload.Owner == connector && solution.Files.ContainsKey(payload.File)).ToList();
            foreach (var (element, text, fix) in OfRegistration(solution, connector))
            {
                yield return new Finding(connector.File, element, text, fix);
            }

            foreach (var part in parts.Where(part => part.File.EndsWith(".json", StringComparison.Ordinal)))
            {
                foreach (var (element, text, fix) in OfPart(solution, part))
                {
                    yield return new Finding(part.File, element, text, fix);
                }
            }
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfRegistration(UnpackedSolution solution, Component connector)
    {
        var name = connector.Xml.Text("name");
        if (connector.FileName != name)
        {
            yield return ("name", $"the connector is called \"{name}\"", $"Call the file {name}.xml.");
        }

        if (!name.StartsWith(solution.Prefix, StringComparison.Ordinal) || !Encoded().IsMatch(name[solution.Prefix.Length..]))
        {
            yield return ("name", $"\"{name}\" is not {solution.Prefix} and an encoded title", "Write a blank as -20 and an underscore as -5F.");
        }

        if (connector.Xml.Text("connectortype") != Custom)
        {
            yield return ("connectortype", $"is \"{connector.Xml.Text("connectortype")}\"", $"Write {Custom}, a custom connector.");
        }

        var paths = connector.Xml.Elements().Where(element => element.Value.StartsWith("/Connector", StringComparison.Ordinal));
        foreach (var path in paths.Where(path => !path.Value.StartsWith($"/Connector/{name}_", StringComparison.Ordinal)))
        {
            yield return (path.Name.LocalName, $"is \"{path.Value}\"", $"Parts are called /Connector/{name}_<part>.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfPart(UnpackedSolution solution, PayloadReference part)
    {
        if (Parse(solution.Files[part.File]) is not { } json)
        {
            yield return ("content", "is not JSON", "Correct the file.");
            yield break;
        }

        var variables = solution.Reachable.SelectMany(reachable => reachable.Variables).Select(variable => variable.Xml.Attr("schemaname")).ToHashSet();
        var text = Encoding.UTF8.GetString(solution.Files[part.File]);
        foreach (var variable in Variable().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Where(name => !variables.Contains(name)))
        {
            yield return ("@environmentVariables", $"environment variable \"{variable}\" is not defined", "Define it in this solution or an earlier one.");
        }

        if (Secret().IsMatch(text))
        {
            yield return ("clientSecret", "holds a secret", "Remove it; secrets are set in each environment after the import.");
        }

        if (part.Element == "openapidefinition")
        {
            foreach (var problem in OfDefinition(json))
            {
                yield return problem;
            }
        }
        else if (json is JsonObject wrapped && wrapped.ContainsKey("properties"))
        {
            yield return ("properties", "wraps the value in an object with properties", "A part holds the bare value.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfDefinition(JsonNode definition)
    {
        if (definition["swagger"]?.ToString() != "2.0")
        {
            yield return ("swagger", "the definition is not OpenAPI 2.0", "Write \"swagger\": \"2.0\"; connectors take no other version.");
        }

        var host = definition["host"]?.ToString() ?? string.Empty;
        if (!host.StartsWith("@environmentVariables(", StringComparison.Ordinal))
        {
            yield return ("host", $"host \"{host}\" is that of one environment", "Write @environmentVariables(\"<schema name>\").");
        }

        var operations = (definition["paths"] as JsonObject ?? []).SelectMany(path => path.Value as JsonObject ?? []).Select(pair => pair.Value as JsonObject).OfType<JsonObject>()
            .Where(operation => operation.ContainsKey("responses")).Select(operation => operation["operationId"]?.ToString() ?? string.Empty).ToList();
        foreach (var twice in Repeated.In(operations))
        {
            yield return ($"operationId {twice.Value}", $"\"{twice.Value}\" is the id of {twice.Times} operations", "Give each operation an id of its own.");
        }
    }

    private static JsonNode? Parse(byte[] bytes)
    {
        try
        {
            // A part without content holds the word null, which is a value too.
            return JsonNode.Parse(bytes) ?? JsonValue.Create("null");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("^([A-Za-z0-9]|-[0-9A-F]{2})+$")]
    private static partial Regex Encoded();

    [GeneratedRegex("""@environmentVariables\((\\"|'|")(?<name>[^"'\\]+)(\\"|'|")\)""")]
    private static partial Regex Variable();

    [GeneratedRegex("""[cC]lient_?[sS]ecret"\s*:\s*"[^"@]+"|BEGIN [A-Z ]*PRIVATE KEY""")]
    private static partial Regex Secret();
}
