using System.Text.Json;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Schemas of bodies, answers and events.</summary>
internal static class SchemaRules
{
    private const int MostSchemas = 512;
    private const int Deepest = 8;

    public static IEnumerable<string> Check(LintSubject subject) =>
        from operation in subject.Operations
        from tree in Trees(operation)
        let nodes = subject.Walk(tree.Schema, tree.Place, tree.IsInput).ToList()
        from finding in Size(tree.Place, nodes).Concat(nodes.SelectMany(Of))
        select finding;

    /// <summary>Bodies, answers and events of an operation.</summary>
    public static IEnumerable<(JsonNode? Schema, string Place, bool IsInput)> Trees(LintOperation operation) =>
    [
        (operation.Body?["schema"], $"{operation.Place} body", true),
        (operation.Success, $"{operation.Place} answer", false),
        (operation.Item["x-ms-notification-content"]?["schema"], $"{operation.Place} event", false),
    ];

    private static IEnumerable<string> Size(string place, List<LintSchema> nodes)
    {
        if (nodes.Count - 1 > MostSchemas)
        {
            yield return $"schema-count: {place}: {nodes.Count - 1} properties and items";
        }

        if (nodes.Count > 0 && nodes.Max(node => node.Depth) > Deepest)
        {
            yield return $"schema-depth: {place}: {nodes.Max(node => node.Depth)} deep";
        }
    }

    private static IEnumerable<string> Of(LintSchema schema)
    {
        var node = schema.Node;
        foreach (var finding in Kind(schema).Concat(Choices(schema)))
        {
            yield return finding;
        }

        if (schema.Name is null)
        {
            yield break;
        }

        foreach (var finding in ParameterRules.Labels(node, schema.Place, schema.IsHidden).Concat(schema.IsInput ? ParameterRules.Hidden(node, schema.Place, schema.IsRequired) : []))
        {
            yield return finding;
        }

        if (schema is { IsInput: true, IsRequired: true } && node["readOnly"] is not null)
        {
            yield return $"read-only-input: {schema.Place}: is required and cannot be written";
        }

        var isSecret = schema.Name.EndsWith("password", StringComparison.OrdinalIgnoreCase) || schema.Name.EndsWith("secret", StringComparison.OrdinalIgnoreCase);
        if (schema.IsInput && isSecret && (string?)node["format"] != "password")
        {
            yield return $"password-format: {schema.Place}: shows a secret";
        }
    }

    private static IEnumerable<string> Kind(LintSchema schema)
    {
        var (node, type) = (schema.Node, (string?)schema.Node["type"]);
        if (type == "array" && node["items"] is null)
        {
            yield return $"array-items: {schema.Place}: states no items";
        }

        if (type is null or "object" && node["properties"] is not JsonObject { Count: > 0 } && node["additionalProperties"] is null && node["x-ms-dynamic-schema"] is null)
        {
            yield return $"empty-schema: {schema.Place}: says nothing";
        }

        if (node["required"] is { } required && (required is not JsonArray { Count: > 0 } names || type != "object" || names.Any(name => node["properties"]?[(string)name!] is null)))
        {
            yield return $"required-list: {schema.Place}: is empty or names what is not there";
        }

        if (node["x-ms-visibility"] is { } visibility && (string?)visibility is not ("important" or "advanced" or "internal"))
        {
            yield return $"visibility: {schema.Place}: is \"{visibility}\"";
        }
    }

    private static IEnumerable<string> Choices(LintSchema schema)
    {
        if (schema.Node["enum"] is not JsonArray values)
        {
            yield break;
        }

        var texts = values.Select(value => value!.ToJsonString()).ToList();
        if (texts.Distinct().Count() != texts.Count || values.Any(value => value!.GetValueKind() != JsonValueKind.String))
        {
            yield return $"enum-values: {schema.Place}: repeats a value, or mixes kinds";
        }

        var shown = (schema.Node["x-ms-enum-values"] as JsonArray ?? []).Select(value => value!["value"]!.ToJsonString());
        if (!texts.SequenceEqual(shown))
        {
            yield return $"enum-names: {schema.Place}: not every value has a name people read";
        }
    }
}
