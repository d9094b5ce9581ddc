using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>References lead somewhere, stand alone, and nothing is left that nobody refers to.</summary>
internal static class ReferenceRules
{
    private static readonly string[] Shared = ["definitions", "parameters", "responses"];

    public static IEnumerable<string> Check(LintSubject subject)
    {
        var used = new HashSet<string>();
        foreach (var (node, place) in Below(subject.Definition, string.Empty))
        {
            if ((string?)node["$ref"] is not { } reference)
            {
                continue;
            }

            used.Add(reference);
            if (node.Count > 1)
            {
                yield return $"ref-sibling: {place}: other keys stand beside the reference";
            }

            if (subject.Resolve(node) is null)
            {
                yield return $"ref-target: {place}: {reference} is not there";
            }
        }

        foreach (var unused in Shared.SelectMany(kind => (subject.Definition[kind] as JsonObject ?? []).Select(entry => $"#/{kind}/{entry.Key}")).Where(reference => !used.Contains(reference)))
        {
            yield return $"unused: {unused}: nobody refers to it";
        }
    }

    private static IEnumerable<(JsonObject Node, string Place)> Below(JsonNode? node, string place) => node switch
    {
        JsonObject value => [(value, place), .. value.SelectMany(member => Below(member.Value, $"{place}/{member.Key}"))],
        JsonArray list => list.SelectMany((item, index) => Below(item, $"{place}/{index}")),
        _ => [],
    };
}
