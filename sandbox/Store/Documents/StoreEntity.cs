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

    /// <summary>Products with the values of all store views, by <c>id</c>; without the stock item, which follows the source items.</summary>
    Products,

    /// <summary>What is different about a product in one store view, by <c>id</c>.</summary>
    ProductTexts,

    /// <summary>Pieces of a product at a source, by <c>source_item_id</c>, which REST does not answer.</summary>
    SourceItems,

    /// <summary>Coupons, by <c>coupon_id</c>.</summary>
    Coupons,

    /// <summary>Cart price rules, by <c>rule_id</c>.</summary>
    SalesRules,

    /// <summary>Credit of companies of Adobe Commerce, by <c>id</c>.</summary>
    CompanyCredits,

    /// <summary>What happened to the credit of companies, by <c>id</c>.</summary>
    CreditHistory,

    /// <summary>Comments on negotiable quotes of Adobe Commerce, by <c>entity_id</c>.</summary>
    QuoteComments,

    /// <summary>Carts, by <c>id</c>. Ordered ones stay, no longer active.</summary>
    Carts,

    /// <summary>Totals of carts as they are answered for one cart, with the cart's <c>id</c>.</summary>
    CartTotals,
}
