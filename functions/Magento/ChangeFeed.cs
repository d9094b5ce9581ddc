namespace PowerPlatformMagento.Magento;

/// <summary>Lists of the store that can be watched by <c>updated_at</c>.</summary>
public enum ChangeFeed
{
    /// <summary>Customer accounts. Magento does not move <c>updated_at</c> for changes of an address or of the newsletter subscription alone.</summary>
    Customers,

    /// <summary>Orders.</summary>
    Orders,

    /// <summary>Shipments; yields their orders. Tracks and comments do not move <c>updated_at</c>.</summary>
    Shipments,

    /// <summary>Invoices; yields their orders.</summary>
    Invoices,

    /// <summary>Refunds (credit memos); yields their orders.</summary>
    Refunds,

    /// <summary>
    /// Returns (RMA); nothing where the store does not offer them. They are found by when they were requested, and their date is that of the newest
    /// comment: Magento keeps no time of change, but comments each change of the status.
    /// </summary>
    Returns,

    /// <summary>Carts, which are looked at for those that were left behind. Not a list of records to read: what is found comes with its content.</summary>
    Carts,

    /// <summary>Negotiable quotes; nothing where the store has none. Not a list of records to read: what is found comes with its content.</summary>
    Quotes,
}
