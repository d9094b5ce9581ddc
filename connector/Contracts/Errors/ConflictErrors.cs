namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a decision about a field that both sides changed is not accepted.</summary>
public static class ConflictErrors
{
    /// <summary>The conflict is decided already.</summary>
    public static readonly ErrorDefinition DecidedAlready = new(
        "MAG-CNF-001",
        ErrorCategory.Data,
        "The conflict is decided already.",
        "Change the field itself, in Dynamics 365 or in the store: it travels to the other side.");

    /// <summary>A decision names the side that wins.</summary>
    public static readonly ErrorDefinition DecisionMissing = new(
        "MAG-CNF-002",
        ErrorCategory.Data,
        "A decision names the side that wins.",
        "Choose Magento Wins or Dataverse Wins.");

    /// <summary>The value of the store cannot be written into the column any more.</summary>
    public static readonly ErrorDefinition ValueNotUsable = new(
        "MAG-CNF-003",
        ErrorCategory.Data,
        "The value of the store cannot be written into the column any more.",
        "Choose Dataverse Wins, or enter the value of the store in the record by hand.");

    /// <summary>The conflict does not name the field it is about: it was made by hand, or by a version that did not keep the row.</summary>
    public static readonly ErrorDefinition FieldUnknown = new(
        "MAG-CNF-004",
        ErrorCategory.Data,
        "The conflict does not say which field of which row it is about.",
        "Enter the value that counts in the record itself, and delete the conflict.");
}
