namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>What can be chosen from a drop-down list.</summary>
public enum ChoiceKind
{
    /// <summary>Store views, by code.</summary>
    StoreViews,

    /// <summary>Websites, by code.</summary>
    Websites,

    /// <summary>Order statuses: Magento's own, and those of the store as far as it tells them or uses them.</summary>
    OrderStatuses,

    /// <summary>Order states, a fixed list.</summary>
    OrderStates,

    /// <summary>Customer groups, by id.</summary>
    CustomerGroups,

    /// <summary>Customer groups as prices name them: by name, and all of them together.</summary>
    PriceGroups,

    /// <summary>Inventory sources, by code.</summary>
    Sources,

    /// <summary>Carriers of shipments: Magento's own, and those the store uses.</summary>
    Carriers,

    /// <summary>Attribute sets of products, by id.</summary>
    AttributeSets,

    /// <summary>Product types, by code.</summary>
    ProductTypes,

    /// <summary>Cart price rules that take coupons, by id.</summary>
    CouponRules,

    /// <summary>Countries, by ISO 3166 code of two letters.</summary>
    Countries,

    /// <summary>Statuses of returns, a fixed list. Adobe Commerce.</summary>
    ReturnStatuses,

    /// <summary>Reasons of returns, by option. Adobe Commerce.</summary>
    ReturnReasons,

    /// <summary>Conditions of returned goods, by option. Adobe Commerce.</summary>
    ReturnConditions,

    /// <summary>What buyers want for returned goods, by option. Adobe Commerce.</summary>
    ReturnResolutions,
}
