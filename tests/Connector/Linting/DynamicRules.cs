using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Drop-downs and dynamic schemas: both forms, and a call that works.</summary>
internal static class DynamicRules
{
    private static readonly (string Old, string Modern)[] Twins = [("x-ms-dynamic-values", "x-ms-dynamic-list"), ("x-ms-dynamic-schema", "x-ms-dynamic-properties")];

    public static IEnumerable<string> Check(LintSubject subject) => Below(subject, subject.Definition, string.Empty);

    private static IEnumerable<string> Below(LintSubject subject, JsonNode? node, string place)
    {
        if (node is JsonObject value)
        {
            foreach (var finding in Twins.SelectMany(twin => Pair(subject, value[twin.Old] as JsonObject, value[twin.Modern] as JsonObject, place)))
            {
                yield return finding;
            }
        }

        var children = node switch
        {
            JsonObject members => members.Select(member => (member.Value, member.Key)),
            JsonArray items => items.Select((item, index) => (item, index.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            _ => [],
        };
        foreach (var finding in children.SelectMany(child => Below(subject, child.Item1, $"{place}/{child.Item2}")))
        {
            yield return finding;
        }
    }

    private static IEnumerable<string> Pair(LintSubject subject, JsonObject? old, JsonObject? modern, string place)
    {
        if (old is null && modern is null)
        {
            yield break;
        }

        if (old is null || modern is null || (string?)old["operationId"] != (string?)modern["operationId"] || (string?)old["value-path"] != (string?)modern["itemValuePath"])
        {
            yield return $"dynamic-twin: {place}: one form is missing, or the two differ";
            yield break;
        }

        if (subject.Operations.FirstOrDefault(operation => operation.Id == (string?)old["operationId"]) is not { } target)
        {
            yield return $"dynamic-operation: {place}: {old["operationId"]} is not there";
            yield break;
        }

        if (!target.IsInternal || target.Verb != "get")
        {
            yield return $"dynamic-call: {place}: {target.Id} is not an internal GET";
        }

        var needed = target.Parameters.Where(parameter => (bool?)parameter["required"] == true && parameter["default"] is null).Select(parameter => (string)parameter["name"]!).ToList();
        foreach (var given in new[] { old, modern }.Select(form => (form["parameters"] as JsonObject ?? []).Select(argument => argument.Key).ToList()))
        {
            if (needed.Except(given).Any() || given.Any(name => target.Parameters.All(parameter => (string?)parameter["name"] != name)))
            {
                yield return $"dynamic-parameter: {place}: {target.Id} needs {string.Join(", ", needed)}, given are {string.Join(", ", given)}";
            }
        }

        foreach (var path in new[] { modern["itemsPath"], modern["itemsPath"] is null ? modern["itemValuePath"] : null }.OfType<JsonNode>())
        {
            if (subject.Resolve(target.Success)?["properties"]?[(string)path!] is null)
            {
                yield return $"dynamic-result: {place}: the answer of {target.Id} has no {path}";
            }
        }
    }
}
