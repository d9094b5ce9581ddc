namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a return cannot be imported.</summary>
public static class ReturnErrors
{
    /// <summary>The return message cannot be read.</summary>
    public static readonly ErrorDefinition PayloadNotReadable = new(
        "MAG-RET-001",
        ErrorCategory.Bug,
        "The return message cannot be read.",
        "Report this with the code and the correlation id; function app and solution may have different versions.");

    /// <summary>A value of the return is longer than its column.</summary>
    public static readonly ErrorDefinition ValueTooLong = new(
        "MAG-RET-002",
        ErrorCategory.Data,
        "A value of the return is longer than its column.",
        "Enter a corrected value and resubmit, or shorten the value in the store.");

    /// <summary>A quantity of the return is outside what Dataverse can hold.</summary>
    public static readonly ErrorDefinition QuantityOutOfRange = new(
        "MAG-RET-003",
        ErrorCategory.Data,
        "A quantity of the return is outside what Dataverse can hold.",
        "Enter a corrected value and resubmit, or correct the return in the store.");

    /// <summary>The return has more lines than can be imported in one transaction.</summary>
    public static readonly ErrorDefinition TooManyLines = new(
        "MAG-RET-004",
        ErrorCategory.Data,
        "The return has more lines than can be imported in one transaction.",
        "Report this with the number of lines.");

    /// <summary>The return has no usable key: store or id holds other characters than letters and digits.</summary>
    public static readonly ErrorDefinition KeyInvalid = new(
        "MAG-RET-005",
        ErrorCategory.Data,
        "The return has no usable key: store or id holds other characters than letters and digits.",
        "Check the key of the store in the settings.");

    /// <summary>The return or one of its lines has a status that is not in the contract.</summary>
    public static readonly ErrorDefinition StatusUnknown = new(
        "MAG-RET-006",
        ErrorCategory.Data,
        "The return or one of its lines has a status that is not in the contract.",
        "Enter one of Requested, Authorized, Rejected, InTransit, Received, Refunded, Exchanged or Closed as corrected value and resubmit.");
}
