namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>A record of the store.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id in the store.</param>
public sealed record ShopRecord(ShopRecordKind Kind, long Id);
