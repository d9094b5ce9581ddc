namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A shipment, invoice or credit memo as far as a repeated call has to know it.</summary>
/// <param name="Id">Magento's id.</param>
/// <param name="Comments">Its comments.</param>
public sealed record OrderDocument(string Id, IReadOnlyList<StoreComment> Comments);
