namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a decision at the error desk is not accepted.</summary>
public static class DeskErrors
{
    /// <summary>The sync issue cannot go from its status to the chosen one.</summary>
    public static readonly ErrorDefinition TransitionRefused = new(
        "MAG-DSK-001",
        ErrorCategory.Data,
        "The sync issue cannot go from its status to the chosen one.",
        "Open a resolved or ignored sync issue again before you decide anew.");

    /// <summary>A sync issue is ignored only with a reason.</summary>
    public static readonly ErrorDefinition NoteMissing = new(
        "MAG-DSK-002",
        ErrorCategory.Data,
        "A sync issue is ignored only with a reason.",
        "Enter a resolution note and save again.");

    /// <summary>There is a corrected value but no field it is for.</summary>
    public static readonly ErrorDefinition FieldMissing = new(
        "MAG-DSK-003",
        ErrorCategory.Data,
        "There is a corrected value but no field it is for.",
        "This error names no field: clear the corrected value, correct the record in the store and resubmit.");

    /// <summary>The corrections of this record are longer than their column.</summary>
    public static readonly ErrorDefinition TooManyCorrections = new(
        "MAG-DSK-004",
        ErrorCategory.Data,
        "The corrections of this record are longer than their column.",
        "Correct the record in the store and resubmit.");
}
