using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>The parts of a connector are complete and agree: registration, definition, policies, icon.</summary>
internal sealed class ConnectorPartRule : ISolutionRule
{
    private static readonly string[] Needed = ["openapidefinition", "connectionparameters", "policytemplateinstances", "iconblob"];

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        var payloads = Payloads.Of(solution).ToList();
        foreach (var connector in solution.Connectors)
        {
            var parts = payloads.Where(payload => payload.Owner == connector).ToDictionary(payload => payload.Element, payload => payload.File);
            foreach (var missing in Needed.Where(part => !parts.ContainsKey(part)))
            {
                yield return new Finding(connector.File, missing, "is missing", "Name its file; an empty part holds {} or null.");
            }

            foreach (var finding in OfIcon(solution, parts.GetValueOrDefault("iconblob")))
            {
                yield return finding;
            }

            if (Read(solution, parts.GetValueOrDefault("openapidefinition")) is JsonObject definition)
            {
                foreach (var finding in OfTitle(connector, definition).Concat(OfPolicies(solution, parts.GetValueOrDefault("policytemplateinstances"), definition)))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> OfIcon(UnpackedSolution solution, string? file)
    {
        if (file is not null && solution.Files.TryGetValue(file, out var icon) && !icon.AsSpan().StartsWith(Png))
        {
            yield return new Finding(file, "content", "is not a PNG", "Save the icon as PNG, square, 100 to 230 pixels a side.");
        }
    }

    private static IEnumerable<Finding> OfTitle(Component connector, JsonObject definition)
    {
        var title = definition["info"]?["title"]?.ToString();
        if (title != connector.Xml.Text("displayname"))
        {
            yield return new Finding(connector.File, "displayname", $"is \"{connector.Xml.Text("displayname")}\", the definition is called \"{title}\"", "Give both the same name.");
        }
    }

    private static IEnumerable<Finding> OfPolicies(UnpackedSolution solution, string? file, JsonObject definition)
    {
        var operations = (definition["paths"] as JsonObject ?? []).SelectMany(path => path.Value as JsonObject ?? [])
            .Select(operation => (operation.Value as JsonObject)?["operationId"]?.ToString()).ToHashSet();
        foreach (var policy in Read(solution, file) as JsonArray ?? [])
        {
            var named = (policy?["parameters"]?["x-ms-apimTemplate-operationName"] as JsonArray ?? []).Select(name => name?.ToString());
            foreach (var stranger in named.Where(name => !operations.Contains(name)))
            {
                yield return new Finding(file!, $"{policy!["templateId"]}", $"names operation \"{stranger}\", which the definition does not have", "Name an operation of the definition.");
            }
        }
    }

    private static JsonNode? Read(UnpackedSolution solution, string? file)
    {
        try
        {
            return file is not null && solution.Files.TryGetValue(file, out var bytes) ? JsonNode.Parse(bytes) : null;
        }
        catch (JsonException)
        {
            // Another rule reports what is no JSON.
            return null;
        }
    }
}
