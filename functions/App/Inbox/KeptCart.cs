namespace PowerPlatformMagento.App.Inbox;

/// <summary>What is known of a cart that is watched.</summary>
/// <param name="Store">Key of the store.</param>
/// <param name="Id">Magento's id of the cart.</param>
/// <param name="UpdatedAt">When it changed last, as far as it is known.</param>
/// <param name="State">Where it stands.</param>
public sealed record KeptCart(string Store, string Id, DateTimeOffset UpdatedAt, KeptCartState State);
