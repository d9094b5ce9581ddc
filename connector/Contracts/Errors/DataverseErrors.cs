namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>What can go wrong while delivering to Dataverse.</summary>
public static class DataverseErrors
{
    /// <summary>Dataverse asks to slow down.</summary>
    public static readonly ErrorDefinition Throttled = new(
        "MAG-DVE-001",
        ErrorCategory.Transient,
        "Dataverse asks to slow down.",
        "Nothing to do: the delivery is repeated after the time Dataverse asks for.");

    /// <summary>Dataverse did not answer.</summary>
    public static readonly ErrorDefinition Unreachable = new(
        "MAG-DVE-002",
        ErrorCategory.Transient,
        "Dataverse did not answer.",
        "Nothing to do: the delivery is repeated; imports repeat safely.");

    /// <summary>Dataverse refused the record.</summary>
    public static readonly ErrorDefinition Refused = new(
        "MAG-DVE-003",
        ErrorCategory.Data,
        "Dataverse refused the record.",
        "Read the message, correct the record in the store or in Dataverse and resubmit.");

    /// <summary>The application user lacks a privilege in Dataverse.</summary>
    public static readonly ErrorDefinition RightMissing = new(
        "MAG-DVE-004",
        ErrorCategory.Permission,
        "The application user lacks a privilege in Dataverse.",
        "Assign the role MAG Integration to the application user.");

    /// <summary>The solution PowerPlatformMagento is not installed in this environment or is too old.</summary>
    public static readonly ErrorDefinition ApiMissing = new(
        "MAG-DVE-005",
        ErrorCategory.Configuration,
        "The solution PowerPlatformMagento is not installed in this environment or is too old.",
        "Import the solution in the version of the function app.");

    /// <summary>Dataverse answered with an unexpected error.</summary>
    public static readonly ErrorDefinition Unexpected = new(
        "MAG-DVE-006",
        ErrorCategory.Bug,
        "Dataverse answered with an unexpected error.",
        "Report this with the code and the correlation id.");

    /// <summary>Another import wrote the same key at the same moment.</summary>
    public static readonly ErrorDefinition DuplicateKey = new(
        "MAG-DVE-007",
        ErrorCategory.Conflict,
        "Another import wrote the same key at the same moment.",
        "Nothing to do: the delivery is repeated and finds the row.");

    /// <summary>The record is larger than the limit for one message.</summary>
    public static readonly ErrorDefinition PayloadTooLarge = new(
        "MAG-DVE-008",
        ErrorCategory.Data,
        "The record is larger than the limit for one message.",
        "Shorten the record in the store, or raise Worker:MaximumPayloadBytes and resubmit.");

    /// <summary>Dataverse or Microsoft Entra ID does not accept the identity of the function app.</summary>
    public static readonly ErrorDefinition SignInRefused = new(
        "MAG-DVE-009",
        ErrorCategory.Permission,
        "Dataverse or Microsoft Entra ID does not accept the identity of the function app.",
        "Create an application user for the managed identity of the function app and check Dataverse:Url.");
}
