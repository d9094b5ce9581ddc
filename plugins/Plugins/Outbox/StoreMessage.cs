using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Something a store is to be told that is no change of a field: a comment, or where a return got.</summary>
/// <param name="StoreId">Id of the store row.</param>
/// <param name="Store">Key of the store.</param>
/// <param name="EntityType">One of <see cref="OutboxEntity"/>.</param>
/// <param name="MagentoId">Magento's id of the order or return.</param>
/// <param name="Source">The case or return it comes from.</param>
/// <param name="Contact">Whom it is for; null when unknown.</param>
/// <param name="Operation">What it does in the store.</param>
/// <param name="Payload">What to say, as JSON.</param>
internal sealed record StoreMessage(
    Guid StoreId, string Store, string EntityType, string MagentoId, EntityReference Source, EntityReference? Contact, OutboxOperation Operation, string Payload);
