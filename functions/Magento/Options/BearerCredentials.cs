namespace PowerPlatformMagento.Magento.Options;

/// <summary>An integration access token that the store accepts as bearer; off by default since 2.4.4.</summary>
public sealed class BearerCredentials : MagentoCredentials
{
    /// <summary>The token.</summary>
    public required string Token { get; init; }

    /// <inheritdoc/>
    public override string ToString() => "Bearer";

    internal override string Secret => Token;

    internal override IEnumerable<string> MissingParts() => Missing((nameof(Token), Token));
}
