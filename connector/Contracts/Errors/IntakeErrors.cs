namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why an incoming event is refused.</summary>
public static class IntakeErrors
{
    /// <summary>The signature of the event is missing or wrong.</summary>
    public static readonly ErrorDefinition SignatureWrong = new(
        "MAG-INT-001",
        ErrorCategory.Permission,
        "The signature of the event is missing or wrong.",
        "Compare the shared secret or public key of the store with the settings of the function app.");

    /// <summary>The event is outside the time window.</summary>
    public static readonly ErrorDefinition TooOld = new(
        "MAG-INT-002",
        ErrorCategory.Data,
        "The event is outside the time window.",
        "Check the clock of the sender; replayed events are refused on purpose.");

    /// <summary>The event is larger than the limit.</summary>
    public static readonly ErrorDefinition TooLarge = new(
        "MAG-INT-003",
        ErrorCategory.Data,
        "The event is larger than the limit.",
        "Subscribe to ids only; the record is read from the store.");

    /// <summary>The event is not the JSON that is expected.</summary>
    public static readonly ErrorDefinition NotReadable = new(
        "MAG-INT-004",
        ErrorCategory.Data,
        "The event is not the JSON that is expected.",
        "See the documentation of the intake for the shape.");

    /// <summary>The store in the address is not configured.</summary>
    public static readonly ErrorDefinition StoreUnknown = new(
        "MAG-INT-005",
        ErrorCategory.Configuration,
        "The store in the address is not configured.",
        "Use the key of a configured store.");

    /// <summary>The event names another store than the address.</summary>
    public static readonly ErrorDefinition StoreMismatch = new(
        "MAG-INT-006",
        ErrorCategory.Data,
        "The event names another store than the address.",
        "Correct the sender.");

    /// <summary>The topic of the event is not handled.</summary>
    public static readonly ErrorDefinition TopicUnknown = new(
        "MAG-INT-007",
        ErrorCategory.Data,
        "The topic of the event is not handled.",
        "Subscribe only to the topics listed in the documentation.");

    /// <summary>The inbox cannot take the event now.</summary>
    public static readonly ErrorDefinition InboxUnavailable = new(
        "MAG-INT-008",
        ErrorCategory.Transient,
        "The inbox cannot take the event now.",
        "Nothing to do: the sender repeats it, and the poller finds what was lost.");

    /// <summary>The signature cannot be checked because Adobe's public keys cannot be read.</summary>
    public static readonly ErrorDefinition KeyHostUnavailable = new(
        "MAG-INT-009",
        ErrorCategory.Transient,
        "The signature cannot be checked because Adobe's public keys cannot be read.",
        "Allow the function app to reach static.adobeioevents.com; Adobe repeats the event.");

    /// <summary>The function app failed on this request.</summary>
    public static readonly ErrorDefinition Unexpected = new(
        "MAG-INT-010",
        ErrorCategory.Bug,
        "The function app failed on this request.",
        "Report this with the code and the correlation id.");

    /// <summary>One sender asks too much.</summary>
    public static readonly ErrorDefinition TooManyRequests = new(
        "MAG-INT-011",
        ErrorCategory.Transient,
        "Too many service requests came in a short time.",
        "Tell the customer to write again later, and send the message again after the time of Retry-After; nothing of it was taken.");

    /// <summary>What a record brought along is not kept any more.</summary>
    public static readonly ErrorDefinition ContentGone = new(
        "MAG-INT-012",
        ErrorCategory.Data,
        "What the store sent is not kept any more.",
        "Let the store send the event again, or ignore this row.");
}
