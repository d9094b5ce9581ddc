namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>Kinds of documents that are made of an order.</summary>
public enum DocumentKind
{
    /// <summary>A shipment.</summary>
    Shipment,

    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>A credit memo.</summary>
    Refund,
}
