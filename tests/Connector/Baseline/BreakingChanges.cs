namespace PowerPlatformMagento.Connector.Definition.Tests.Baseline;

/// <summary>What a new definition takes away from flows that were built on an old one.</summary>
internal static class BreakingChanges
{
    public static IReadOnlyList<string> Between(IEnumerable<ContractItem> released, IEnumerable<ContractItem> current)
    {
        var before = released.ToDictionary(item => item.Key);
        var now = current.ToDictionary(item => item.Key);
        var owners = before.Values.Select(item => item.Owner).ToHashSet();
        var gone = before.Values.Where(item => item.Kind == "operation" && !now.ContainsKey(item.Key)).Select(item => item.Owner).ToHashSet();
        return
        [
            .. gone.Select(operation => $"operation {operation}: deleted"),
            .. before.Values.Where(item => !gone.Contains(item.Owner)).SelectMany(item => now.TryGetValue(item.Key, out var found) ? Changed(item, found) : [$"{item.Key}: deleted"]),
            .. now.Values.Where(item => item is { Kind: "input", IsRequired: true } && !before.ContainsKey(item.Key) && owners.Contains(item.Owner) && HasParent(item, before))
                .Select(item => $"{item.Key}: is new and required"),
        ];
    }

    private static IEnumerable<string> Changed(ContractItem before, ContractItem now)
    {
        if (before.Type != now.Type)
        {
            yield return $"{before.Key}: was {before.Type}, is {now.Type}";
        }

        if (!before.IsHidden && now.IsHidden)
        {
            yield return $"{before.Key}: is hidden now";
        }

        if (before.Kind is "input" or "connection" && !before.IsRequired && now.IsRequired)
        {
            yield return $"{before.Key}: is required now";
        }

        if (before.Choices != now.Choices && (before.Choices == ContractItem.Nothing || before.Choices.Split(',').Except(now.Choices.Split(',')).Any()) && now.Choices != ContractItem.Nothing)
        {
            yield return $"{before.Key}: takes fewer values now";
        }
    }

    // A required member of something that is new itself, and optional, asks nothing of old flows.
    private static bool HasParent(ContractItem item, Dictionary<string, ContractItem> before)
    {
        var dot = item.Path.LastIndexOf('.');
        var parent = dot < 0 ? item.Path : item.Path[..dot];
        return parent is "query" or "path" or "body" || before.ContainsKey($"{item.Kind} {item.Owner} {parent}");
    }
}
