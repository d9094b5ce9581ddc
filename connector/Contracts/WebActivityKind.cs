namespace PowerPlatformMagento.Contracts;

/// <summary>What a person did in the store.</summary>
public static class WebActivityKind
{
    /// <summary>Left a cart with goods behind.</summary>
    public const string CartAbandoned = "CartAbandoned";

    /// <summary>Looked at a product.</summary>
    public const string ProductViewed = "ProductViewed";

    /// <summary>Downloaded a catalogue.</summary>
    public const string CatalogDownloaded = "CatalogDownloaded";

    /// <summary>Asked for a quote.</summary>
    public const string QuoteRequested = "QuoteRequested";

    /// <summary>Signed up to the newsletter, or off it.</summary>
    public const string NewsletterChanged = "NewsletterChanged";
}
