using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>A cart with the name of its shopper in parts.</summary>
/// <param name="Cart">The cart.</param>
/// <param name="FirstName">Given name; null when it is not known.</param>
/// <param name="LastName">Family name; null when it is not known.</param>
public sealed record ShopperCart(Cart Cart, string? FirstName, string? LastName);
