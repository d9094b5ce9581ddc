namespace PowerPlatformMagento.Magento;

/// <summary>Kinds of records that are synchronised.</summary>
public enum EntityType
{
    /// <summary>A customer account.</summary>
    Customer,

    /// <summary>An order with its documents.</summary>
    Order,
}
