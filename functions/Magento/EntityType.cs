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
}
