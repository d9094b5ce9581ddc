namespace PowerPlatformMagento.Plugins.Returns.States;

/// <summary>What can happen to a return.</summary>
internal enum ReturnEventKind
{
    /// <summary>The store tells where the return stands there.</summary>
    ShopStatus,

    /// <summary>Somebody accepts lines back.</summary>
    AgentAuthorizes,

    /// <summary>Somebody does not accept lines back.</summary>
    AgentRejects,

    /// <summary>A parcel is on its way back.</summary>
    ParcelSeen,

    /// <summary>Goods arrived.</summary>
    GoodsReceived,

    /// <summary>Money was given back.</summary>
    RefundSeen,

    /// <summary>Other goods left instead.</summary>
    ExchangeShipped,

    /// <summary>Nothing is left to do.</summary>
    Close,
}
