namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>What can go wrong while talking to the Magento store.</summary>
public static class StoreErrors
{
    /// <summary>The store did not answer.</summary>
    public static readonly ErrorDefinition Unreachable = new(
        "MAG-STO-001",
        ErrorCategory.Transient,
        "The store did not answer.",
        "Nothing to do: the call is repeated. Check the base URL and the network if it lasts.");

    /// <summary>The store asks to slow down.</summary>
    public static readonly ErrorDefinition Busy = new(
        "MAG-STO-002",
        ErrorCategory.Transient,
        "The store asks to slow down.",
        "Nothing to do: the call is repeated after the time the store asks for.");

    /// <summary>The store is in maintenance or behind a failing proxy.</summary>
    public static readonly ErrorDefinition Maintenance = new(
        "MAG-STO-003",
        ErrorCategory.Transient,
        "The store is in maintenance or behind a failing proxy.",
        "Nothing to do: the call is repeated when the store is back.");

    /// <summary>The store failed to answer this request.</summary>
    public static readonly ErrorDefinition ServerError = new(
        "MAG-STO-004",
        ErrorCategory.Transient,
        "The store failed to answer this request.",
        "See the report id in the exception log of the store if it lasts.");

    /// <summary>The answer of the store was not the JSON that was asked for.</summary>
    public static readonly ErrorDefinition AnswerNotReadable = new(
        "MAG-STO-005",
        ErrorCategory.Transient,
        "The answer of the store was not the JSON that was asked for.",
        "Check what stands between this app and the store: proxy, firewall, error page.");

    /// <summary>The store does not accept the credentials.</summary>
    public static readonly ErrorDefinition CredentialsRefused = new(
        "MAG-STO-006",
        ErrorCategory.Permission,
        "The store does not accept the credentials.",
        "Renew the integration or the token in the store and store the new secrets.");

    /// <summary>The integration lacks a right or its token is dead; the store answers both alike.</summary>
    public static readonly ErrorDefinition RightMissing = new(
        "MAG-STO-007",
        ErrorCategory.Permission,
        "The integration lacks a right or its token is dead; the store answers both alike.",
        "Grant the named resource to the integration; if it is granted already, renew the token.");

    /// <summary>The record does not exist in the store.</summary>
    public static readonly ErrorDefinition NotFound = new(
        "MAG-STO-008",
        ErrorCategory.Data,
        "The record does not exist in the store.",
        "Nothing to do if it was deleted in the store; else check the store key.");

    /// <summary>The store refused the request as malformed.</summary>
    public static readonly ErrorDefinition RequestRefused = new(
        "MAG-STO-009",
        ErrorCategory.Bug,
        "The store refused the request as malformed.",
        "Report this with the code and the correlation id.");

    /// <summary>This edition or version of the store does not offer the function.</summary>
    public static readonly ErrorDefinition NotSupported = new(
        "MAG-STO-010",
        ErrorCategory.Configuration,
        "This edition or version of the store does not offer the function.",
        "See the capability list of the readiness check.");

    /// <summary>A record of the store is larger than the limit.</summary>
    public static readonly ErrorDefinition AnswerTooLarge = new(
        "MAG-STO-011",
        ErrorCategory.Data,
        "A record of the store is larger than the limit.",
        "Look at the record in the store; raise the limit only on purpose.");

    /// <summary>A record of the store lacks what is needed to use it, or holds a value that cannot be read.</summary>
    public static readonly ErrorDefinition RecordNotReadable = new(
        "MAG-STO-012",
        ErrorCategory.Data,
        "A record of the store lacks what is needed to use it, or holds a value that cannot be read.",
        "Correct the record in the store.");

    /// <summary>The base URL of the store leads to a page or a redirect, not to its REST interface.</summary>
    public static readonly ErrorDefinition AddressWrong = new(
        "MAG-STO-013",
        ErrorCategory.Configuration,
        "The base URL of the store leads to a page or a redirect, not to its REST interface.",
        "Correct the base URL: https, the final host name, without /rest.");
}
