namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a service request does not become a case, or a case is not answered in the store.</summary>
public static class CaseErrors
{
    /// <summary>The service request cannot be read.</summary>
    public static readonly ErrorDefinition PayloadNotReadable = new(
        "MAG-CAS-001",
        ErrorCategory.Bug,
        "The service request cannot be read.",
        "Report this with the code and the correlation id; function app and solution may have different versions.");

    /// <summary>A value of the service request is longer than its column.</summary>
    public static readonly ErrorDefinition ValueTooLong = new(
        "MAG-CAS-002",
        ErrorCategory.Data,
        "A value of the service request is longer than its column.",
        "Enter a corrected value and resubmit, or shorten the value in the store.");

    /// <summary>A quantity of the service request is outside what Dataverse can hold.</summary>
    public static readonly ErrorDefinition QuantityOutOfRange = new(
        "MAG-CAS-003",
        ErrorCategory.Data,
        "A quantity of the service request is outside what Dataverse can hold.",
        "Enter a corrected value and resubmit.");

    /// <summary>The service request has no usable key: store or id is empty or holds other characters than allowed.</summary>
    public static readonly ErrorDefinition KeyInvalid = new(
        "MAG-CAS-004",
        ErrorCategory.Data,
        "The service request has no usable key: store or id is empty or holds other characters than allowed.",
        "Check the key of the store in the settings and the id the store sends.");

    /// <summary>The service request names nobody the store knows, and the store makes no contacts of guests.</summary>
    public static readonly ErrorDefinition NobodyToAnswer = new(
        "MAG-CAS-005",
        ErrorCategory.Data,
        "The service request names nobody the store knows, and the store makes no contacts of guests.",
        "Make a contact with this e-mail address, or let the store make contacts of guests, and resubmit.");

    /// <summary>A person has to decide who sent the service request.</summary>
    public static readonly ErrorDefinition CustomerInReview = new(
        "MAG-CAS-006",
        ErrorCategory.Data,
        "A person has to decide who sent the service request.",
        "Decide the identity in review, or merge the contacts with this e-mail address, then resubmit the request.");

    /// <summary>This e-mail address has too many open requests within the last hour.</summary>
    public static readonly ErrorDefinition TooManyRequests = new(
        "MAG-CAS-007",
        ErrorCategory.Data,
        "This e-mail address has too many open requests within the last hour.",
        "Answer or close the open cases, or raise the limit in mag_CaseLimits, and resubmit if the request is genuine.");

    /// <summary>The case has no order and no return of a store to answer on.</summary>
    public static readonly ErrorDefinition NothingToAnswerOn = new(
        "MAG-CAS-008",
        ErrorCategory.Data,
        "The case has no order and no return of a store to answer on.",
        "Link the order or the return, or write an e-mail.");

    /// <summary>The reply cannot be sent: it is empty or too long.</summary>
    public static readonly ErrorDefinition ReplyNotReadable = new(
        "MAG-CAS-009",
        ErrorCategory.Data,
        "The reply cannot be sent: it is empty or too long.",
        "Enter the id of a case and a text of at most 4,000 characters.");

    /// <summary>The service request asks for a return but names no lines.</summary>
    public static readonly ErrorDefinition LinesMissing = new(
        "MAG-CAS-010",
        ErrorCategory.Data,
        "The service request asks for a return but names no lines.",
        "Ask the customer what is to come back; the case is made without a return.");
}
