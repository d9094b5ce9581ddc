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

    /// <summary>The return is not authorized yet.</summary>
    public static readonly ErrorDefinition NotAuthorized = new(
        "MAG-RET-007",
        ErrorCategory.Data,
        "The return is not authorized yet.",
        "Authorize the return or this line of it first, then repeat.");

    /// <summary>The return or this line of it was rejected.</summary>
    public static readonly ErrorDefinition WasRejected = new(
        "MAG-RET-008",
        ErrorCategory.Data,
        "The return or this line of it was rejected.",
        "Goods that come back all the same are sent on or kept by agreement with the customer; ask for a new return if they are to be taken back.");

    /// <summary>A line of the return was answered already, in another way.</summary>
    public static readonly ErrorDefinition WasAnswered = new(
        "MAG-RET-009",
        ErrorCategory.Data,
        "A line of the return was answered already, in another way.",
        "Read the lines again; what was accepted or refused is not changed any more.");

    /// <summary>The return has ended: it is refunded, exchanged or closed.</summary>
    public static readonly ErrorDefinition HasEnded = new(
        "MAG-RET-010",
        ErrorCategory.Data,
        "The return has ended: it is refunded, exchanged or closed.",
        "Ask for a new return when something more is to come back.");

    /// <summary>A quantity is zero, below zero or larger than what is left for this step.</summary>
    public static readonly ErrorDefinition QuantityTooLarge = new(
        "MAG-RET-011",
        ErrorCategory.Data,
        "A quantity is zero, below zero or larger than what is left for this step.",
        "Enter at most what was requested when authorizing, and what was authorized when goods arrive; a line is refused as a whole.");

    /// <summary>The return has no such line, or a line is named twice.</summary>
    public static readonly ErrorDefinition LineUnknown = new(
        "MAG-RET-012",
        ErrorCategory.Data,
        "The return has no such line, or a line is named twice.",
        "Name lines by their row id or by Magento's id of the line of the return.");

    /// <summary>The answer or fact of the return cannot be read.</summary>
    public static readonly ErrorDefinition CallNotReadable = new(
        "MAG-RET-013",
        ErrorCategory.Data,
        "The answer or fact of the return cannot be read.",
        "Give the id of a return, a decision Authorize or Reject or a fact ParcelSeen, GoodsReceived, Refunded, ExchangeShipped or Closed, and lines as a JSON list of id and quantity.");

    /// <summary>The store tells something of the return that cannot be any more, for example that it is rejected after it was refunded.</summary>
    public static readonly ErrorDefinition StoreContradicts = new(
        "MAG-RET-014",
        ErrorCategory.Conflict,
        "The store tells something of the return that cannot be any more, for example that it is rejected after it was refunded.",
        "The status stays as it is. Correct the return in the store, or settle it with the customer, and clear the status note.");

    /// <summary>The return tables of the ERP system are not in this environment.</summary>
    public static readonly ErrorDefinition ErpTablesMissing = new(
        "MAG-RET-015",
        ErrorCategory.Configuration,
        "The return tables of the ERP system are not in this environment.",
        "Make the virtual tables visible, correct their names in mag_ErpReturns, or set mag_ErpReturns to Manual.");

    /// <summary>The return waits for the ERP system.</summary>
    public static readonly ErrorDefinition WaitsForErp = new(
        "MAG-RET-016",
        ErrorCategory.Configuration,
        "The return waits for the ERP system.",
        "Create the return order in the ERP system, and tell receipt and refund with mag_RecordReturnFact and its number as reference.");

    /// <summary>More is to come back than was bought.</summary>
    public static readonly ErrorDefinition MoreThanBought = new(
        "MAG-RET-017",
        ErrorCategory.Data,
        "More is to come back than was bought.",
        "The lines named are refused. Agree with the customer what comes back.");

    /// <summary>The environment variable mag_ErpReturns cannot be read.</summary>
    public static readonly ErrorDefinition ErpSettingNotReadable = new(
        "MAG-RET-018",
        ErrorCategory.Configuration,
        "The environment variable mag_ErpReturns cannot be read.",
        "Enter Off, Manual, VirtualTables or JSON with mode, header and line.");

    /// <summary>A line of the return is not in the order.</summary>
    public static readonly ErrorDefinition LineNotOfOrder = new(
        "MAG-RET-019",
        ErrorCategory.Data,
        "A line of the return is not in the order.",
        "The lines named are refused. Look for the order they were bought with.");
}
