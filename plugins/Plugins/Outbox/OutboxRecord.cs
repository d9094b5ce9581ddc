using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>A record of a store that stands for a contact or account.</summary>
/// <param name="StoreId">Id of the store row.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="EntityType">One of <see cref="OutboxEntity"/>.</param>
/// <param name="MagentoId">Magento's id of the record.</param>
/// <param name="Owner">The contact or account.</param>
internal sealed record OutboxRecord(Guid StoreId, string Store, string EntityType, string MagentoId, EntityReference Owner)
{
    /// <summary>E-mail address the store knows it by, as it was imported last; null where that is not known.</summary>
    public string? Email { get; init; }
}
