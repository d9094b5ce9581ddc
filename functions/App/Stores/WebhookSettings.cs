namespace PowerPlatformMagento.App.Stores;

/// <summary>Plain webhooks of a store. Section <c>Stores:n:Webhook</c>.</summary>
internal sealed class WebhookSettings
{
    /// <summary>Shortest secret that is accepted, in characters.</summary>
    public const int ShortestSecret = 32;

    /// <summary>Shared secret of the HMAC signature, at least 32 characters; null = plain webhooks of this store are refused.</summary>
    public string? Secret { get; set; }
}
