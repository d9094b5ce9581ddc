namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>What is known of a record of which any change counts.</summary>
/// <param name="Revision">Revision it was seen in.</param>
/// <param name="Status">Its status; null where it has none.</param>
/// <param name="Fields">A hash of each field.</param>
/// <param name="Turn">How often it was seen changed.</param>
internal sealed record ContentFact(long Revision, string? Status, IReadOnlyDictionary<string, string> Fields, int Turn)
{
    /// <summary>Names of the fields that differ, in order.</summary>
    public IReadOnlyList<string> Differences(ContentFact other) =>
    [
        .. Fields.Keys.Union(other.Fields.Keys)
            .Where(name => !Fields.TryGetValue(name, out var mine) || !other.Fields.TryGetValue(name, out var its) || mine != its)
            .Order(StringComparer.Ordinal),
    ];
}
