using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Linting;

namespace PowerPlatformMagento.Connector.Definition.Tests.Baseline;

/// <summary>Everything of a definition that flows depend on, in order of its lines.</summary>
internal static class ContractListing
{
    private const char Mark = '@';

    public static IReadOnlyList<ContractItem> Of(JsonObject definition, JsonObject properties)
    {
        var subject = new LintSubject(definition, properties);
        return
        [
            .. subject.Operations.SelectMany(Of).Concat(Shared(subject)).Concat(Connections(subject)).OrderBy(item => item.ToString(), StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ContractItem> Of(LintOperation operation)
    {
        yield return new ContractItem("operation", operation.Id, ContractItem.Nothing, $"{operation.Verb} {operation.Path}", false, operation.IsInternal, ContractItem.Nothing);
        foreach (var parameter in operation.Parameters.Where(parameter => (string?)parameter["in"] != "body"))
        {
            yield return new ContractItem(
                "input", operation.Id, $"{parameter["in"]}.{parameter["name"]}", TypeOf(parameter), (bool?)parameter["required"] == true, (string?)parameter["x-ms-visibility"] == "internal", ChoicesOf(parameter));
        }

        foreach (var (schema, _, isInput) in SchemaRules.Trees(operation).Where(tree => tree.Schema is not null))
        {
            var kind = isInput ? "input" : schema == operation.Item["x-ms-notification-content"]?["schema"] ? "event" : "output";
            foreach (var item in Below(schema!, kind, operation.Id, "body", isRequired: false))
            {
                yield return item;
            }
        }
    }

    // Shared schemas are listed once, as input where a body leads to them.
    private static IEnumerable<ContractItem> Shared(LintSubject subject)
    {
        var inputs = subject.Operations.SelectMany(operation => Names(subject, operation.Body?["schema"])).ToHashSet();
        return (subject.Definition["definitions"] as JsonObject ?? []).SelectMany(schema => Below(schema.Value!, inputs.Contains(schema.Key) ? "input" : "output", Mark + schema.Key, "body", isRequired: false));
    }

    private static IEnumerable<string> Names(LintSubject subject, JsonNode? node) => node switch
    {
        JsonObject value when value["$ref"] is { } reference => [NameOf((string)reference!), .. Names(subject, subject.Resolve(value))],
        JsonObject value => value.SelectMany(member => Names(subject, member.Value)),
        JsonArray list => list.SelectMany(item => Names(subject, item)),
        _ => [],
    };

    private static IEnumerable<ContractItem> Below(JsonNode schema, string kind, string owner, string path, bool isRequired)
    {
        if (schema["$ref"] is { } reference)
        {
            yield return new ContractItem(kind, owner, path, Mark + NameOf((string)reference!), isRequired, false, ContractItem.Nothing);
            yield break;
        }

        var node = schema.AsObject();
        yield return new ContractItem(kind, owner, path, TypeOf(node), isRequired, (string?)node["x-ms-visibility"] == "internal", kind == "input" ? ChoicesOf(node) : ContractItem.Nothing);
        var required = (node["required"] as JsonArray ?? []).Select(name => (string)name!).ToHashSet();
        var members = (node["properties"] as JsonObject ?? []).SelectMany(member => Below(member.Value!, kind, owner, $"{path}.{member.Key}", required.Contains(member.Key)));
        foreach (var item in node["items"] is { } items ? Below(items, kind, owner, path + "[]", isRequired: false) : members)
        {
            yield return item;
        }
    }

    private static IEnumerable<ContractItem> Connections(LintSubject subject)
    {
        foreach (var set in subject.Properties["connectionParameterSets"]!["values"]!.AsArray())
        {
            var name = (string)set!["name"]!;
            yield return new ContractItem("connection", name, ContractItem.Nothing, ContractItem.Nothing, false, false, ContractItem.Nothing);
            foreach (var (parameter, node) in set["parameters"]!.AsObject())
            {
                yield return new ContractItem("connection", name, parameter, (string)node!["type"]!, (string?)node["uiDefinition"]?["constraints"]?["required"] == "true", false, ContractItem.Nothing);
            }
        }
    }

    private static string NameOf(string reference) => reference.Split('/')[^1];

    private static string TypeOf(JsonObject node) => node["format"] is { } format ? $"{node["type"]} {format}" : (string?)node["type"] ?? "object";

    private static string ChoicesOf(JsonObject node) => node["enum"] is JsonArray values ? string.Join(',', values.Select(value => value!.ToString())) : ContractItem.Nothing;
}
