namespace PowerPlatformMagento.Magento.Options;

/// <summary>The four secrets of an integration, for OAuth 1.0a with HMAC-SHA256.</summary>
public sealed class OAuth1Credentials : MagentoCredentials
{
    /// <summary>Consumer key.</summary>
    public required string ConsumerKey { get; init; }

    /// <summary>Consumer secret.</summary>
    public required string ConsumerSecret { get; init; }

    /// <summary>Access token.</summary>
    public required string AccessToken { get; init; }

    /// <summary>Access token secret.</summary>
    public required string AccessTokenSecret { get; init; }

    /// <inheritdoc/>
    public override string ToString() => "OAuth 1.0a";

    internal override string Secret => AccessTokenSecret;

    internal override IEnumerable<string> MissingParts() => Missing(
        (nameof(ConsumerKey), ConsumerKey),
        (nameof(ConsumerSecret), ConsumerSecret),
        (nameof(AccessToken), AccessToken),
        (nameof(AccessTokenSecret), AccessTokenSecret));
}
