namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a value map, a field ownership, a target or another rule kept in Dataverse is not accepted.</summary>
public static class SettingErrors
{
    /// <summary>A value map needs either the value of the store or the mark that it is the default.</summary>
    public static readonly ErrorDefinition MapValueMissing = new(
        "MAG-SET-001",
        ErrorCategory.Configuration,
        "A value map needs either the value of the store or the mark that it is the default.",
        "Enter the value as the store writes it, or mark the row as the default of its kind and leave the value empty.");

    /// <summary>A value map ends before it starts.</summary>
    public static readonly ErrorDefinition MapPeriodInvalid = new(
        "MAG-SET-002",
        ErrorCategory.Configuration,
        "A value map ends before it starts.",
        "Enter a last day that is not before the first day.");

    /// <summary>A field ownership does not name a table and a column.</summary>
    public static readonly ErrorDefinition FieldInvalid = new(
        "MAG-SET-003",
        ErrorCategory.Configuration,
        "A field ownership does not name a table and a column.",
        "Enter logical names: lower-case letters, digits and underscores, together at most 60 characters.");

    /// <summary>The direction of a field ownership contradicts its owner.</summary>
    public static readonly ErrorDefinition DirectionInvalid = new(
        "MAG-SET-004",
        ErrorCategory.Configuration,
        "The direction of a field ownership contradicts its owner.",
        "What Magento owns never goes only to Magento; what Dynamics 365 or Finance and Operations own never goes only to Dataverse.");

    /// <summary>A service level target warns after it is missed already.</summary>
    public static readonly ErrorDefinition TargetInvalid = new(
        "MAG-SET-005",
        ErrorCategory.Configuration,
        "A service level target warns after it is missed already.",
        "Enter a warning time that is not longer than the time after which the target is missed.");

    /// <summary>A choice this row is named by is missing.</summary>
    public static readonly ErrorDefinition ChoiceMissing = new(
        "MAG-SET-006",
        ErrorCategory.Configuration,
        "A choice this row is named by is missing.",
        "Fill the kind of a value map, the stage of a target, the owner, direction and conflict rule of a field ownership.");

    /// <summary>The shipped defaults cannot be read.</summary>
    public static readonly ErrorDefinition DefaultsNotReadable = new(
        "MAG-SET-007",
        ErrorCategory.Bug,
        "The shipped defaults cannot be read.",
        "Import the solution again; report this with the code when it stays.");

    /// <summary>Exactly one customer is to be named.</summary>
    public static readonly ErrorDefinition CustomerNotNamed = new(
        "MAG-SET-008",
        ErrorCategory.Data,
        "Exactly one customer is to be named.",
        "Give the id of a contact or the id of an account, not both.");
}
