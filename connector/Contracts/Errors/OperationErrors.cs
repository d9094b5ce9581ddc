namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>What can go wrong with an operation of the connector before or beside the store.</summary>
public static class OperationErrors
{
    /// <summary>The request does not fit the definition of the operation.</summary>
    public static readonly ErrorDefinition RequestInvalid = new(
        "MAG-OPR-001",
        ErrorCategory.Data,
        "The request does not fit the definition of the operation.",
        "Correct the fields named in the list of errors.");

    /// <summary>The request is larger than the limit.</summary>
    public static readonly ErrorDefinition RequestTooLarge = new(
        "MAG-OPR-002",
        ErrorCategory.Data,
        "The request is larger than the limit.",
        "Send fewer items at a time.");

    /// <summary>The body of the request is not JSON.</summary>
    public static readonly ErrorDefinition NotJson = new(
        "MAG-OPR-003",
        ErrorCategory.Data,
        "The body of the request is not JSON.",
        "Send the content type application/json and valid JSON.");

    /// <summary>The idempotency key was used for something else.</summary>
    public static readonly ErrorDefinition KeyReused = new(
        "MAG-OPR-004",
        ErrorCategory.Conflict,
        "The idempotency key was used for something else.",
        "Use a new key for each piece of work, for example the id of the flow run.");

    /// <summary>It cannot be told whether the store did what was asked.</summary>
    public static readonly ErrorDefinition OutcomeUnknown = new(
        "MAG-OPR-005",
        ErrorCategory.Transient,
        "It cannot be told whether the store did what was asked.",
        "Repeat the call with the same content and key: what was done is found and not done again.");

    /// <summary>The store does not allow this for this record.</summary>
    public static readonly ErrorDefinition StoreRefused = new(
        "MAG-OPR-006",
        ErrorCategory.Data,
        "The store does not allow this for this record.",
        "Read the message of the store and the state of the record.");

    /// <summary>The page token is not one of this list.</summary>
    public static readonly ErrorDefinition PageTokenInvalid = new(
        "MAG-OPR-007",
        ErrorCategory.Data,
        "The page token is not one of this list.",
        "Start again with the first page.");
}
