using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.App.Contents;

/// <summary>Types of web activities a store may send, and what each of them has to say. Pure.</summary>
internal static class WebActivityRules
{
    /// <summary>Somebody looked at a product.</summary>
    public const string ProductViewed = "product-viewed";

    /// <summary>Somebody downloaded a catalogue.</summary>
    public const string CatalogDownloaded = "catalog-downloaded";

    /// <summary>Somebody signed up to the newsletter, or off it.</summary>
    public const string Newsletter = "newsletter";

    /// <summary>Somebody asked for a quote, in a store without negotiable quotes.</summary>
    public const string QuoteRequested = "quote-requested";

    /// <summary>All types.</summary>
    public static IReadOnlyList<string> Types { get; } = [ProductViewed, CatalogDownloaded, Newsletter, QuoteRequested];

    /// <summary>Kind of the contract; null when the type is none of them.</summary>
    public static string? KindOf(string? type) => type switch
    {
        ProductViewed => WebActivityKind.ProductViewed,
        CatalogDownloaded => WebActivityKind.CatalogDownloaded,
        Newsletter => WebActivityKind.NewsletterChanged,
        QuoteRequested => WebActivityKind.QuoteRequested,
        _ => null,
    };

    /// <summary>Members that are missing; empty when it is complete.</summary>
    public static IEnumerable<string> Missing(string type, SentWebActivity activity)
    {
        // What nobody in particular did is no entry on anybody's timeline.
        if (activity.CustomerId is null && activity.Email is null)
        {
            yield return "email";
        }

        if (type == ProductViewed && activity.Lines.Count == 0)
        {
            yield return "lines";
        }

        if (type == CatalogDownloaded && activity.Url is null)
        {
            yield return "url";
        }

        if (type == Newsletter && activity.IsSubscribed is null)
        {
            yield return "isSubscribed";
        }
    }

    /// <summary>Whether flows are told: of what somebody did only with consent; who asks for a quote wants to be heard.</summary>
    public static bool IsTold(string type, SentWebActivity activity) => type == QuoteRequested || activity.HasConsent == true;
}
