using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Plugins.Stores;

/// <summary>A connected store as it is set up in Dataverse.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="SharesAccounts">Whether one customer account serves all websites.</param>
/// <param name="CreatesGuestContacts">Whether guests become contacts.</param>
/// <param name="CreatesCompanies">Whether companies become accounts.</param>
/// <param name="RegistersLeads">Whether registrations of people nobody knows become leads.</param>
/// <param name="NeedsActivityConsent">Whether web activities need a consent the store tells.</param>
internal sealed record Store(Guid Id, bool SharesAccounts, bool CreatesGuestContacts, bool CreatesCompanies, bool RegistersLeads = false, bool NeedsActivityConsent = true)
{
    /// <summary>Whether a new return makes a case.</summary>
    public bool CreatesReturnCases { get; init; } = true;

    /// <summary>Whether contacts may be invited as customers.</summary>
    public bool InvitesCustomers { get; init; }

    /// <summary>Scope in which an e-mail address of this website names one customer.</summary>
    public string ScopeOf(string? website) => SharesAccounts ? ExternalKeys.GlobalScope : ExternalKeys.ScopeOf(website);
}
