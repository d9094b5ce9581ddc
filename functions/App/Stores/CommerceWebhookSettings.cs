namespace PowerPlatformMagento.App.Stores;

/// <summary>Adobe Commerce webhooks of a store. Section <c>Stores:n:Commerce</c>.</summary>
internal sealed class CommerceWebhookSettings
{
    /// <summary>Public key of the store's webhook signature as PEM, from the Admin; null = Commerce webhooks of this store are refused.</summary>
    public string? PublicKey { get; set; }
}
