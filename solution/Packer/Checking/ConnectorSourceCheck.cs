using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Rules;

namespace PowerPlatformMagento.Packer.Checking;

/// <summary>The connector in the solution is the one in the folder <c>connector</c>; only host and registrations differ from environment to environment.</summary>
internal static class ConnectorSourceCheck
{
    private const string Definition = "connector/apiDefinition.swagger.json";
    private const string Properties = "connector/apiProperties.json";
    private const string Icon = "connector/icon.png";
    private const string Fix = "Write both again: dotnet run --project connector/Definition.";

    /// <param name="root">Root of the repository; without a connector in it there is nothing to compare.</param>
    /// <param name="solutions">The solutions of the repository.</param>
    public static IEnumerable<Finding> Findings(string root, IReadOnlyList<UnpackedSolution> solutions)
    {
        if (!File.Exists(Path.Combine(root, Definition)))
        {
            return [];
        }

        return solutions.SelectMany(solution => solution.Connectors.SelectMany(connector =>
        {
            var parts = Payloads.Of(solution).Where(payload => payload.Owner == connector && solution.Files.ContainsKey(payload.File))
                .ToDictionary(payload => payload.Element, payload => solution.Files[payload.File]);
            return Compare(root, connector, parts);
        }));
    }

    private static IEnumerable<Finding> Compare(string root, Component connector, Dictionary<string, byte[]> parts)
    {
        if (Read(root, Definition) is not { } definition || Read(root, Properties)?["properties"] is not JsonObject properties)
        {
            yield return new Finding(Definition, "content", "it or apiProperties.json beside it cannot be read", Fix);
            yield break;
        }

        if (!Same(WithoutHost(definition), WithoutHost(Parse(parts.GetValueOrDefault("openapidefinition")))))
        {
            yield return new Finding(Definition, "content", "differs from the definition in the solution by more than its host", Fix);
        }

        if (!Same(properties["policyTemplateInstances"], Parse(parts.GetValueOrDefault("policytemplateinstances"))))
        {
            yield return new Finding(Properties, "policyTemplateInstances", "differ from the policies in the solution", Fix);
        }

        if (!Kinds(properties["connectionParameterSets"]).SequenceEqual(Kinds(Parse(parts.GetValueOrDefault("connectionparametersets")))))
        {
            yield return new Finding(Properties, "connectionParameterSets", "offer other kinds of connections than the solution", Fix);
        }

        if (properties["iconBrandColor"]?.ToString() != connector.Xml.Text("iconbrandcolor"))
        {
            yield return new Finding(Properties, "iconBrandColor", $"is {properties["iconBrandColor"]}, in the solution {connector.Xml.Text("iconbrandcolor")}", Fix);
        }

        if (!File.Exists(Path.Combine(root, Icon)) || !parts.TryGetValue("iconblob", out var icon) || !File.ReadAllBytes(Path.Combine(root, Icon)).AsSpan().SequenceEqual(icon))
        {
            yield return new Finding(Icon, "content", "is not the icon in the solution", Fix);
        }
    }

    private static JsonNode? WithoutHost(JsonNode? definition)
    {
        (definition as JsonObject)?.Remove("host");
        return definition;
    }

    /// <summary>Kinds of connections with the names of their parameters.</summary>
    private static IEnumerable<string> Kinds(JsonNode? sets) => (sets?["values"] as JsonArray ?? [])
        .SelectMany(set => (set?["parameters"] as JsonObject ?? []).Select(parameter => $"{set!["name"]} {parameter.Key} {parameter.Value?["type"]}"));

    private static bool Same(JsonNode? left, JsonNode? right) => JsonNode.DeepEquals(left, right);

    private static JsonNode? Read(string root, string file) => File.Exists(Path.Combine(root, file)) ? Parse(File.ReadAllBytes(Path.Combine(root, file))) : null;

    private static JsonNode? Parse(byte[]? bytes)
    {
        try
        {
            return bytes is null ? null : JsonNode.Parse(bytes);
        }
        catch (JsonException)
        {
            // Reported as a difference: there is nothing to compare with.
            return null;
        }
    }
}
