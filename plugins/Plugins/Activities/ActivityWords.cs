using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Translates the fixed words of web activities to choices; null for a word that is not in the contract.</summary>
internal static class ActivityWords
{
    public static WebActivityKindChoice? Kind(string? word) => word switch
    {
        WebActivityKind.CartAbandoned => WebActivityKindChoice.CartAbandoned,
        WebActivityKind.ProductViewed => WebActivityKindChoice.ProductViewed,
        WebActivityKind.CatalogDownloaded => WebActivityKindChoice.CatalogDownloaded,
        WebActivityKind.QuoteRequested => WebActivityKindChoice.QuoteRequested,
        WebActivityKind.NewsletterChanged => WebActivityKindChoice.Newsletter,
        _ => null,
    };

    /// <summary>The state of a cart; without one it was left behind, which is what the message is about.</summary>
    public static CartStateChoice? Cart(string? word) => word switch
    {
        null or "" or CartState.Abandoned => CartStateChoice.Abandoned,
        CartState.Open => CartStateChoice.Open,
        CartState.Recovered => CartStateChoice.Recovered,
        CartState.Converted => CartStateChoice.Converted,
        CartState.Expired => CartStateChoice.Expired,
        _ => null,
    };
}
