namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why an order cannot be imported.</summary>
public static class OrderErrors
{
    /// <summary>The order message cannot be read.</summary>
    public static readonly ErrorDefinition PayloadNotReadable = new(
        "MAG-ORD-001",
        ErrorCategory.Bug,
        "The order message cannot be read.",
        "Report this with the code and the correlation id; function app and solution may have different versions.");

    /// <summary>The currency of the order does not exist in Dataverse.</summary>
    public static readonly ErrorDefinition CurrencyUnknown = new(
        "MAG-ORD-002",
        ErrorCategory.Configuration,
        "The currency of the order does not exist in Dataverse.",
        "Add the currency in the environment settings and resubmit.");

    /// <summary>An amount of the order is outside what Dataverse can hold.</summary>
    public static readonly ErrorDefinition AmountOutOfRange = new(
        "MAG-ORD-003",
        ErrorCategory.Data,
        "An amount of the order is outside what Dataverse can hold.",
        "Enter a corrected value and resubmit, or correct the order in the store.");

    /// <summary>A value of the order is longer than its column.</summary>
    public static readonly ErrorDefinition ValueTooLong = new(
        "MAG-ORD-004",
        ErrorCategory.Data,
        "A value of the order is longer than its column.",
        "Enter a corrected value and resubmit, or shorten the value in the store.");

    /// <summary>The order has more lines than can be imported in one transaction.</summary>
    public static readonly ErrorDefinition TooManyLines = new(
        "MAG-ORD-005",
        ErrorCategory.Data,
        "The order has more lines than can be imported in one transaction.",
        "Report this with the number of lines.");

    /// <summary>The order has no usable key: store or id holds other characters than letters and digits.</summary>
    public static readonly ErrorDefinition KeyInvalid = new(
        "MAG-ORD-006",
        ErrorCategory.Data,
        "The order has no usable key: store or id holds other characters than letters and digits.",
        "Check the key of the store in the settings.");

    /// <summary>The order or one of its documents has a state Magento does not define.</summary>
    public static readonly ErrorDefinition StateUnknown = new(
        "MAG-ORD-007",
        ErrorCategory.Data,
        "The order or one of its documents has a state Magento does not define.",
        "Enter a state of Magento as corrected value and resubmit; own states belong into the status, not the state.");
}
