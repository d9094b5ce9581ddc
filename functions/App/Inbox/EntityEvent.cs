using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>A thin reference to something that changed in a store. The record itself is read from the store later, so a forged or old event can do no harm.</summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Type">What changed.</param>
/// <param name="Id">Magento's id, digits only.</param>
/// <param name="OccurredAt">When it changed, as the sender says; UTC.</param>
public sealed record EntityEvent(string Store, EntityType Type, string Id, DateTimeOffset OccurredAt);
