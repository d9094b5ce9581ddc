namespace PowerPlatformMagento.Magento.Operations.Records;

/// <summary>Kinds of records makers can read as the store has them.</summary>
public enum RecordKind
{
    /// <summary>An order.</summary>
    Order,

    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>A shipment.</summary>
    Shipment,

    /// <summary>A refund (credit memo).</summary>
    Refund,

    /// <summary>A customer.</summary>
    Customer,

    /// <summary>A product.</summary>
    Product,

    /// <summary>A cart.</summary>
    Cart,

    /// <summary>A company; Adobe Commerce only.</summary>
    Company,

    /// <summary>A return (RMA); Adobe Commerce only.</summary>
    Return,
}
