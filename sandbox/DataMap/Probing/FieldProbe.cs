using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.DataMap.Probing;

/// <summary>
/// Finds out what depends on what by trying: one value of a document is changed at a time, the code under test runs, and what comes out
/// differently depends on that value. So the answer is what the code does, not what somebody wrote about it.
/// </summary>
internal static class FieldProbe
{
    /// <summary>For each field of the document, and each part that may be missing as a whole, the outputs that depend on it.</summary>
    /// <param name="document">A document in which every field has a value.</param>
    /// <param name="run">Runs the code; throws when it refuses a document. An output that is not there counts as an empty one.</param>
    public static IReadOnlyDictionary<string, SortedSet<string>> Run(JsonNode document, Func<JsonNode, IReadOnlyDictionary<string, string>> run)
    {
        var before = run(document);
        var found = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var leaf in JsonLeaf.Of(document).Concat(JsonLeaf.ObjectsOf(document)))
        {
            var outputs = OtherValues.Of(leaf, leaf.ValueIn(document)).Select(value => Changed(before, leaf.With(document, value), run)).FirstOrDefault(changed => changed.Count > 0);
            if (!found.TryGetValue(leaf.Field, out var known))
            {
                found[leaf.Field] = known = new SortedSet<string>(StringComparer.Ordinal);
            }

            known.UnionWith(outputs ?? []);
        }

        return found;
    }

    private static HashSet<string> Changed(IReadOnlyDictionary<string, string> before, JsonNode document, Func<JsonNode, IReadOnlyDictionary<string, string>> run)
    {
        try
        {
            var after = run(document);
            return [.. before.Keys.Union(after.Keys).Where(key => (before.GetValueOrDefault(key) ?? string.Empty) != (after.GetValueOrDefault(key) ?? string.Empty))];
        }
        catch (ProbeRefusedException)
        {
            return [];
        }
    }
}
