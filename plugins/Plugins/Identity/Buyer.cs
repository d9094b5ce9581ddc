namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Who buys or registers, as the store says it.</summary>
/// <param name="CustomerKey">Key of the customer account; null for guests.</param>
/// <param name="CustomerId">Magento's id of the customer; null for guests.</param>
/// <param name="EmailKey">Key of the e-mail address in its scope; null when there is none.</param>
/// <param name="Email">E-mail address as typed; null when there is none.</param>
/// <param name="Website">Code of the website.</param>
/// <param name="IsEmailConfirmed">Whether the address may be used to find somebody: false while the store waits for its confirmation.</param>
internal sealed record Buyer(string? CustomerKey, string? CustomerId, string? EmailKey, string? Email, string? Website, bool IsEmailConfirmed)
{
    public bool IsGuest => CustomerKey is null;

    /// <summary>Whether anything is known to find the buyer by.</summary>
    public bool IsKnown => CustomerKey is not null || EmailKey is not null;

    /// <summary>Key of the identity that stands for the buyer and waits for review when in doubt.</summary>
    public string? OwnKey => CustomerKey ?? EmailKey;
}
