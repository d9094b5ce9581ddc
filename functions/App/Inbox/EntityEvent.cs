using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>
/// A thin reference to something that changed in a store. The record itself is read from the store later, so a forged or old event can do no harm; only where the
/// store has no way to read it, the event brings it along.
/// </summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Type">What changed.</param>
/// <param name="Id">Magento's id, digits only; of records that come with their content the name they are kept under.</param>
/// <param name="OccurredAt">When it changed, as the sender says; UTC.</param>
public sealed record EntityEvent(string Store, EntityType Type, string Id, DateTimeOffset OccurredAt)
{
    /// <summary>The record itself; null where it is read from the store, and on items that are leased.</summary>
    public EventContent? Content { get; init; }
}
