using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>Brings records into Dataverse.</summary>
internal interface IDataverseDelivery
{
    /// <summary>Delivers records of one type. Every record gets its own result, in order; nothing is thrown but cancellation.</summary>
    Task<IReadOnlyList<DeliveryResult>> DeliverAsync(EntityType type, IReadOnlyList<DeliveryItem> items, CancellationToken cancellationToken);
}
