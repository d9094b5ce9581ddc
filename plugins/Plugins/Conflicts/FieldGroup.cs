using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Ownership;

namespace PowerPlatformMagento.Plugins.Conflicts;

/// <summary>Columns of a row that are decided about as one.</summary>
/// <param name="Address">Which address of a customer they are; null for a column of the record itself.</param>
/// <param name="Differing">Those that differ between Dataverse and the message.</param>
internal sealed record FieldGroup(string? Address, IReadOnlyList<FieldPair> Differing)
{
    /// <summary>The groups of a row in which a message differs from it.</summary>
    public static IReadOnlyList<FieldGroup> Of(Entity stored, Entity wanted, Func<string, string?> addressOf) =>
    [
        .. wanted.Attributes
            .Select(attribute => new FieldPair(attribute.Key, ColumnText.Of(stored.GetAttributeValue<object>(attribute.Key)), ColumnText.Of(attribute.Value)))
            .Where(pair => pair.Stored != pair.Incoming)
            .GroupBy(pair => FieldGroups.Of(wanted.LogicalName, pair.Column))
            .Select(group => new FieldGroup(addressOf(group.First().Column), [.. group])),
    ];

    /// <summary>Decides about the group: by the rule of the first column that has one.</summary>
    public FieldDecision Decide(IReadOnlyDictionary<string, FieldOwnership> ownership, UnderWay underWay, StoreMoment store)
    {
        var isChangedInStore = Differing.Any(pair => !underWay.Knows(pair.Column, Address, pair.Incoming));
        var changedAt = Differing.Select(pair => underWay.ChangedAt(pair.Column, Address)).Max();
        return IsStale(underWay, changedAt) ? FieldDecision.Keep : FieldRule.Decide(OwnershipOf(ownership), isChangedInStore, changedAt, store);
    }

    /// <summary>Decides about the group of a row that people made before the store told of it: what Dataverse is the owner of stays and is told, what it lacks is taken.</summary>
    public FieldDecision DecideFirst(IReadOnlyDictionary<string, FieldOwnership> ownership) => Differing.All(pair => pair.Stored is null)
        ? FieldDecision.Take
        : FieldRule.DecideFirst(OwnershipOf(ownership));

    /// <summary>The rule the group is decided by; null when none of its columns has one.</summary>
    public FieldOwnership? OwnershipOf(IReadOnlyDictionary<string, FieldOwnership> ownership) =>
        Differing.Select(pair => ownership.TryGetValue(pair.Column, out var rule) ? rule : null).FirstOrDefault(rule => rule is not null);

    // Everything Dataverse changed was sent after the store was read: the message tells of a time before.
    private bool IsStale(UnderWay underWay, DateTime? changedAt) =>
        changedAt is null && Differing.Any(pair => underWay.Has(pair.Column, Address));
}
