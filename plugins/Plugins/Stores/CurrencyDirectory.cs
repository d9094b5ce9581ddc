using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Stores;

/// <summary>Finds currencies by their ISO code.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class CurrencyDirectory(IOrganizationService userService)
{
    /// <exception cref="ImportException">No active currency has this code.</exception>
    public Guid Get(string isoCode)
    {
        var query = new QueryExpression(CurrencyTable.Name) { ColumnSet = new ColumnSet(CurrencyTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(CurrencyTable.IsoCode, ConditionOperator.Equal, isoCode);
        query.Criteria.AddCondition(CurrencyTable.StateCode, ConditionOperator.Equal, CurrencyTable.Active);

        var row = userService.RetrieveMultiple(query).Entities.FirstOrDefault()
            ?? throw new ImportException(OrderErrors.CurrencyUnknown, CodeOf(isoCode));
        return row.Id;
    }

    // Only a code that looks like one is repeated: anything else could be anything.
    private static string? CodeOf(string isoCode) =>
        isoCode.Length == 3 && isoCode.All(character => character is >= 'A' and <= 'Z') ? isoCode : null;
}
