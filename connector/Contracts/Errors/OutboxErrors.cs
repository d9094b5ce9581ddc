namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a change of Dataverse is not in the store.</summary>
public static class OutboxErrors
{
    /// <summary>The store changed the same fields meanwhile.</summary>
    public static readonly ErrorDefinition ChangedInStore = new(
        "MAG-OBX-001",
        ErrorCategory.Conflict,
        "The store changed the same fields meanwhile.",
        "The conflict rule of the fields decides once the store's news are imported; look at the import of this record if this stays.");

    /// <summary>Somebody has to decide about fields both sides changed.</summary>
    public static readonly ErrorDefinition WaitsForDecision = new(
        "MAG-OBX-002",
        ErrorCategory.Conflict,
        "Somebody has to decide about fields both sides changed.",
        "Open the conflicts of this record and choose the side that wins.");

    /// <summary>The outbox row cannot be read.</summary>
    public static readonly ErrorDefinition RowNotReadable = new(
        "MAG-OBX-003",
        ErrorCategory.Bug,
        "The outbox row cannot be read.",
        "Report this with the code; function app and solution may have different versions.");

    /// <summary>The confirmation of a sent row cannot be read.</summary>
    public static readonly ErrorDefinition ConfirmationNotReadable = new(
        "MAG-OBX-004",
        ErrorCategory.Bug,
        "The confirmation of a sent change cannot be read.",
        "Report this with the code; function app and solution may have different versions.");

    /// <summary>The store does not invite contacts.</summary>
    public static readonly ErrorDefinition InvitationsOff = new(
        "MAG-OBX-005",
        ErrorCategory.Configuration,
        "The store does not invite contacts as customers.",
        "Switch on Invite Contacts in the row of the store, or choose another store.");

    /// <summary>A contact lacks what a customer account needs.</summary>
    public static readonly ErrorDefinition ContactIncomplete = new(
        "MAG-OBX-006",
        ErrorCategory.Data,
        "The contact lacks what a customer account needs.",
        "Give the contact the field named in the message and invite again.");

    /// <summary>A credit limit has another currency than the credit account of the company in the store.</summary>
    public static readonly ErrorDefinition CreditCurrencyDiffers = new(
        "MAG-OBX-007",
        ErrorCategory.Data,
        "The credit limit has another currency than the credit account of the company in the store.",
        "Give the account the currency of the credit account and enter the limit anew, or change the currency of the credit account in the store and resubmit.");
}
