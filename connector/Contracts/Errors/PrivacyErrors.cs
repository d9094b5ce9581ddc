namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why something about a person is not done.</summary>
public static class PrivacyErrors
{
    /// <summary>The person was erased; nothing personal is imported again.</summary>
    public static readonly ErrorDefinition PersonErased = new(
        "MAG-PRV-001",
        ErrorCategory.Conflict,
        "The person was erased; nothing personal is imported again.",
        "Erase the customer in the store too. If the person is a customer anew, set the review status of the identity to Rejected, or confirm a contact on it, and import again.");

    /// <summary>Name the person by contact or by e-mail address.</summary>
    public static readonly ErrorDefinition PersonNotNamed = new(
        "MAG-PRV-002",
        ErrorCategory.Data,
        "Name the person by contact or by e-mail address.",
        "Give either the id of a contact or an e-mail address, not both.");

    /// <summary>Several contacts have this e-mail address.</summary>
    public static readonly ErrorDefinition EmailOfSeveral = new(
        "MAG-PRV-003",
        ErrorCategory.Conflict,
        "Several contacts have this e-mail address.",
        "Decide which contact is meant and name it by its id; merge contacts that are the same person first.");

    /// <summary>The contact does not exist.</summary>
    public static readonly ErrorDefinition ContactUnknown = new(
        "MAG-PRV-004",
        ErrorCategory.Data,
        "The contact does not exist.",
        "Check the id, or name the person by e-mail address.");
}
