namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>What the store keeps documents of. The documents are what Magento's REST answers for one of them.</summary>
public enum StoreEntity
{
    /// <summary>Sales orders, by <c>entity_id</c>.</summary>
    Orders,

    /// <summary>Rows of orders as the item list answers them, by <c>item_id</c>. Follows the orders.</summary>
    OrderItems,

    /// <summary>Customers, by <c>id</c>.</summary>
    Customers,

    /// <summary>Shipments, by <c>entity_id</c>.</summary>
    Shipments,

    /// <summary>Invoices, by <c>entity_id</c>.</summary>
    Invoices,

    /// <summary>Credit memos, by <c>entity_id</c>.</summary>
    Creditmemos,

    /// <summary>Customer groups, by <c>id</c>.</summary>
    CustomerGroups,

    /// <summary>Companies of Adobe Commerce, by <c>id</c>.</summary>
    Companies,

    /// <summary>Returns (RMA) of Adobe Commerce, by <c>entity_id</c>.</summary>
    Returns,
}
