using PowerPlatformMagento.Packer.Reading;
using PowerPlatformMagento.Packer.Versions;

namespace PowerPlatformMagento.Packer.Diffing;

/// <summary>What an upgrade from one version of a solution to another does.</summary>
/// <param name="Changes">Components that are added, changed or removed, sorted.</param>
/// <param name="Refusals">What is wrong with the solution as a whole.</param>
internal sealed record SolutionDiff(IReadOnlyList<ComponentChange> Changes, IReadOnlyList<string> Refusals)
{
    public bool IsAllowed => Refusals.Count == 0 && Changes.All(change => change.Refusal is null);

    public static SolutionDiff Of(UnpackedSolution old, UnpackedSolution changed)
    {
        var before = Listing(old);
        var after = Listing(changed);
        var added = after.Where(pair => !before.ContainsKey(pair.Key)).Select(pair => new ComponentChange(null, pair.Value, null));
        var removed = before.Where(pair => !after.ContainsKey(pair.Key))
            .Select(pair => new ComponentChange(pair.Value, null, UpgradeRules.OfRemoval(pair.Value, IsUsed(old, pair.Value))));
        var different = before.Where(pair => after.TryGetValue(pair.Key, out var other) && !pair.Value.IsSame(other))
            .Select(pair => new ComponentChange(pair.Value, after[pair.Key], UpgradeRules.OfChange(pair.Value, after[pair.Key])));
        return new SolutionDiff(
            [.. added.Concat(removed).Concat(different).OrderBy(change => change.Component.Kind, StringComparer.Ordinal).ThenBy(change => change.Component.Name, StringComparer.Ordinal)],
            [.. Whole(old, changed)]);
    }

    private static SortedDictionary<string, ListedComponent> Listing(UnpackedSolution solution)
    {
        var components = new SortedDictionary<string, ListedComponent>(StringComparer.Ordinal);
        foreach (var component in ComponentListing.Of(solution))
        {
            // A component that appears twice breaks a rule of its own; the comparison goes by the first.
            components.TryAdd(component.ToString(), component);
        }

        return components;
    }

    private static bool IsUsed(UnpackedSolution solution, ListedComponent component)
    {
        var id = component.Xml.Attr("PluginTypeId").BareGuid();
        return solution.Steps.Any(step => step.Xml.Text("PluginTypeId").BareGuid() == id)
            || solution.CustomApis.Any(api => api.Xml.Element("plugintypeid").Text("plugintypeexportkey").BareGuid() == id);
    }

    private static IEnumerable<string> Whole(UnpackedSolution old, UnpackedSolution changed)
    {
        if (old.UniqueName != changed.UniqueName)
        {
            yield return $"{changed.UniqueName} is another solution than {old.UniqueName}";
        }

        var (before, after) = (old.Manifest.Element("Publisher").Text("UniqueName"), changed.Manifest.Element("Publisher").Text("UniqueName"));
        if (before != after || old.Prefix != changed.Prefix)
        {
            yield return $"the publisher changes from {before} ({old.Prefix}) to {after} ({changed.Prefix})";
        }

        if (VersionStamp.Parse(old.Version) is not { } first || VersionStamp.Parse(changed.Version) is not { } now || now < first)
        {
            yield return $"the version goes from {old.Version} to {changed.Version}";
        }
    }
}
