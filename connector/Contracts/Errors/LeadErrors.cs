namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>Why a registration or quote request cannot become a lead by itself.</summary>
public static class LeadErrors
{
    /// <summary>Several open leads have this e-mail address.</summary>
    public static readonly ErrorDefinition EmailOfSeveralLeads = new(
        "MAG-LEA-001",
        ErrorCategory.Conflict,
        "Several open leads have this e-mail address.",
        "Merge the leads or disqualify all but one, or open the identity in the review list and choose the lead or a contact.");
}
