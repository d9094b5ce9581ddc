namespace PowerPlatformMagento.Magento;

/// <summary>Kinds of records that are synchronised.</summary>
public enum EntityType
{
    /// <summary>A customer account.</summary>
    Customer,

    /// <summary>An order with its documents.</summary>
    Order,

    /// <summary>A return (RMA) of goods of one order; Adobe Commerce only.</summary>
    Return,

    /// <summary>Something a person did in the store: a cart left behind, a look at a product, a wish for a quote.</summary>
    WebActivity,

    /// <summary>What a customer asks of the service.</summary>
    ServiceRequest,
}
