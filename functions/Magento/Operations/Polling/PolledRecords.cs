namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>Records that can be polled.</summary>
public enum PolledRecords
{
    /// <summary>Orders, by their time of change.</summary>
    Orders,

    /// <summary>Customers, by their time of change.</summary>
    Customers,

    /// <summary>Returns, by their newest comment: Magento keeps no time of change, but comments each change of the status.</summary>
    Returns,

    /// <summary>Active carts with goods in them, by their time of change.</summary>
    Carts,

    /// <summary>Carts of any kind, those that were ordered or emptied as well, by their time of change.</summary>
    TouchedCarts,

    /// <summary>Products, by their time of change.</summary>
    Products,
}
