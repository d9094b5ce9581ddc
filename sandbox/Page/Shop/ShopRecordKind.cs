namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>What travels from the store to Dataverse and can be looked up there.</summary>
public enum ShopRecordKind
{
    /// <summary>An order.</summary>
    Order,

    /// <summary>A registered customer.</summary>
    Customer,

    /// <summary>A return.</summary>
    Return,
}
