using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Leads;

/// <summary>
/// The states of a lead: nothing, open, then qualified or disqualified for good. A person has one lead at most, and none once they are a contact.
/// </summary>
internal static class LeadRule
{
    /// <summary>A customer registered, or changed the registration.</summary>
    /// <param name="isKnown">Whether a contact is known.</param>
    /// <param name="lead">State of the lead of the person; null without one.</param>
    /// <param name="registersLeads">Whether registrations become leads in this store.</param>
    public static LeadStep OnRegistration(bool isKnown, LeadState? lead, bool registersLeads) => lead switch
    {
        LeadState.Open => isKnown || !registersLeads ? LeadStep.Qualify : LeadStep.Update,
        _ when isKnown || !registersLeads => LeadStep.None,
        LeadState.Disqualified => LeadStep.Leave,
        LeadState.Qualified => LeadStep.None,
        _ => LeadStep.Make,
    };

    /// <summary>The person ordered: that makes a contact whatever the store does with registrations.</summary>
    /// <param name="lead">State of the lead of the person; null without one.</param>
    public static LeadStep OnOrder(LeadState? lead) => lead == LeadState.Open ? LeadStep.Qualify : LeadStep.None;

    /// <summary>The person asked for a quote.</summary>
    /// <param name="isKnown">Whether a contact is known.</param>
    /// <param name="lead">State of the lead of the person; null without one.</param>
    public static LeadStep OnQuoteRequest(bool isKnown, LeadState? lead) => lead switch
    {
        _ when isKnown => LeadStep.None,
        LeadState.Open or LeadState.Disqualified => LeadStep.Leave,
        _ => LeadStep.Make,
    };
}
