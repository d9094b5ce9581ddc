using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Stores;

/// <summary>Reads the settings of stores.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class StoreDirectory(IOrganizationService userService)
{
    /// <exception cref="ImportException">The store is not set up.</exception>
    public Store Get(string key)
    {
        var query = new QueryExpression(StoreTable.Name)
        {
            ColumnSet = new ColumnSet(StoreTable.AccountSharing, StoreTable.CreateGuestContacts, StoreTable.CreateCompanies, StoreTable.RegistrationPolicy, StoreTable.ActivityConsent, StoreTable.InviteCustomers, StoreTable.CreateReturnCases),
            TopCount = 1,
        };
        query.Criteria.AddCondition(StoreTable.ExternalKey, ConditionOperator.Equal, key);

        var row = userService.RetrieveMultiple(query).Entities.FirstOrDefault()
            ?? throw new ImportException(ConfigurationErrors.StoreUnknown);
        return new Store(
            row.Id,
            row.GetAttributeValue<OptionSetValue>(StoreTable.AccountSharing)?.Value == (int)AccountSharing.Global,
            row.GetAttributeValue<bool?>(StoreTable.CreateGuestContacts) ?? true,
            row.GetAttributeValue<bool?>(StoreTable.CreateCompanies) ?? true,
            row.GetAttributeValue<OptionSetValue>(StoreTable.RegistrationPolicy)?.Value == (int)RegistrationPolicy.Lead,
            row.GetAttributeValue<OptionSetValue>(StoreTable.ActivityConsent)?.Value != (int)ActivityConsent.NotRequired)
        {
            InvitesCustomers = row.GetAttributeValue<bool?>(StoreTable.InviteCustomers) ?? false,
            CreatesReturnCases = row.GetAttributeValue<bool?>(StoreTable.CreateReturnCases) ?? true,
        };
    }
}
