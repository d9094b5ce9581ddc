namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a web activity cannot be imported.</summary>
public static class ActivityErrors
{
    /// <summary>The web activity cannot be read.</summary>
    public static readonly ErrorDefinition PayloadNotReadable = new(
        "MAG-ACT-001",
        ErrorCategory.Bug,
        "The web activity cannot be read.",
        "Report this with the code and the correlation id; function app and solution may have different versions.");

    /// <summary>A value of the web activity is longer than its column.</summary>
    public static readonly ErrorDefinition ValueTooLong = new(
        "MAG-ACT-002",
        ErrorCategory.Data,
        "A value of the web activity is longer than its column.",
        "Enter a corrected value and resubmit, or shorten the value in the store.");

    /// <summary>An amount or quantity of the web activity is outside what Dataverse can hold.</summary>
    public static readonly ErrorDefinition AmountOutOfRange = new(
        "MAG-ACT-003",
        ErrorCategory.Data,
        "An amount or quantity of the web activity is outside what Dataverse can hold.",
        "Enter a corrected value and resubmit, or correct the cart in the store.");

    /// <summary>The web activity has no usable key.</summary>
    public static readonly ErrorDefinition KeyInvalid = new(
        "MAG-ACT-004",
        ErrorCategory.Data,
        "The web activity has no usable key: the key of the store or the id of the customer holds other characters than letters and digits, or an id is missing.",
        "Check the key of the store in the settings and the ids in the event.");

    /// <summary>The web activity has a kind that is not in the contract.</summary>
    public static readonly ErrorDefinition KindUnknown = new(
        "MAG-ACT-005",
        ErrorCategory.Data,
        "The web activity has a kind that is not in the contract.",
        "Send one of CartAbandoned, ProductViewed, CatalogDownloaded, QuoteRequested or NewsletterChanged.");

    /// <summary>The cart has a state that is not in the contract.</summary>
    public static readonly ErrorDefinition CartStateUnknown = new(
        "MAG-ACT-006",
        ErrorCategory.Data,
        "The cart has a state that is not in the contract.",
        "Send one of Open, Abandoned, Recovered, Converted or Expired.");
}
