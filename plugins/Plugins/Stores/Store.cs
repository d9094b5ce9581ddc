using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Plugins.Stores;

/// <summary>A connected store as it is set up in Dataverse.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="SharesAccounts">Whether one customer account serves all websites.</param>
/// <param name="CreatesGuestContacts">Whether guests become contacts.</param>
/// <param name="CreatesCompanies">Whether companies become accounts.</param>
/// <param name="CreatesReturnCases">Whether a new return makes a case.</param>
internal sealed record Store(Guid Id, bool SharesAccounts, bool CreatesGuestContacts, bool CreatesCompanies, bool CreatesReturnCases = true)
{
    /// <summary>Scope in which an e-mail address of this website names one customer.</summary>
    public string ScopeOf(string? website) => SharesAccounts ? ExternalKeys.GlobalScope : ExternalKeys.ScopeOf(website);
}
