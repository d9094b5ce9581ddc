using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Page.Data;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Looks up rows by external key, with the rights of whoever asks.</summary>
internal static class RowFinder
{
    private const string Key = "mag_externalkey";
    private const string Issues = "mag_syncissue";
    private const string Status = "mag_magentostatus";
    private const string Changed = "mag_sourceupdatedon";

    /// <summary>The row of a record; null when it is not there, or not for this user.</summary>
    /// <exception cref="System.ServiceModel.FaultException">Dataverse refuses, e.g. because the user may not read the table.</exception>
    public static async Task<FoundRow?> FindAsync(IOrganizationServiceAsync2 service, RowPlace place, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(place);
        var query = new QueryExpression(place.Table) { ColumnSet = new ColumnSet(Changed), TopCount = 1 };

        // An identity leads to somebody; what leads nowhere is an order or a return, which have a status.
        query.ColumnSet.AddColumn(place.Lookup ?? Status);
        query.Criteria.AddCondition(Key, ConditionOperator.Equal, place.Key);
        var rows = await service.RetrieveMultipleAsync(query, cancellationToken);
        return rows.Entities.Count == 0 ? null : Of(rows.Entities[0], place);
    }

    /// <summary>Address of the open issue of a record; null when none is open, or not for this user.</summary>
    /// <exception cref="System.ServiceModel.FaultException">Dataverse refuses.</exception>
    public static async Task<string?> FindIssueAsync(IOrganizationServiceAsync2 service, string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(service);
        var query = new QueryExpression(Issues) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.Criteria.AddCondition(Key, ConditionOperator.Equal, key);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var rows = await service.RetrieveMultipleAsync(query, cancellationToken);
        return rows.Entities.Count == 0 ? null : PageAddress.Row(Issues, rows.Entities[0].Id);
    }

    private static FoundRow Of(Entity row, RowPlace place)
    {
        var shown = place.Lookup is null ? row.Id : row.GetAttributeValue<EntityReference>(place.Lookup)?.Id;
        return new FoundRow(
            row.Id,
            shown is { } id ? PageAddress.Row(place.ShownTable, id) : null,
            row.Contains(Changed) ? row.GetAttributeValue<DateTime>(Changed) : null,
            row.GetAttributeValue<string>(Status));
    }
}
