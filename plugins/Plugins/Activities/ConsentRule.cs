using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>
/// Decides what may be kept. A quote request and a newsletter choice are what the person said to the merchant; the cart of a customer belongs to
/// the contract they were about to make. Everything else needs consent, and nothing of that is kept against a refusal.
/// </summary>
internal static class ConsentRule
{
    /// <param name="kind">What the person did.</param>
    /// <param name="hasConsent">What the person said; null when the store did not tell.</param>
    /// <param name="isCustomer">Whether the person is a contact or account, not only a lead.</param>
    /// <param name="needsConsent">Whether the store keeps nothing without a consent that is told.</param>
    public static bool MayKeep(WebActivityKindChoice kind, bool? hasConsent, bool isCustomer, bool needsConsent) => kind switch
    {
        WebActivityKindChoice.QuoteRequested or WebActivityKindChoice.Newsletter => true,
        _ when hasConsent is { } said => said,
        WebActivityKindChoice.CartAbandoned when isCustomer => true,
        _ => !needsConsent,
    };

    /// <summary>Whether a refusal alone decides, whoever the person is and whatever the store wants.</summary>
    public static bool IsRefused(WebActivityKindChoice kind, bool? hasConsent) => !MayKeep(kind, hasConsent, isCustomer: true, needsConsent: false);
}
