using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>Calculates what customers bought and keeps it, one row for each customer and currency.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: who triggers a calculation need not see all orders, and learns nothing by it.</param>
/// <param name="trace">Takes a line for support staff.</param>
internal sealed class PurchaseSummaries(IOrganizationService systemService, Action<string> trace)
{
    private readonly RfmSetting _scores = new(systemService, trace);

    /// <summary>Calculates the summaries of a customer anew and returns how many there are.</summary>
    /// <param name="purchaser">The customer.</param>
    /// <param name="now">The moment of the calculation, UTC.</param>
    public int Recalculate(Purchaser purchaser, DateTime now)
    {
        var totals = PurchaseTotals.Of(new PurchasedOrders(systemService).Of(purchaser));
        var stored = StoredByCurrency(purchaser);
        string? name = null;
        foreach (var total in totals)
        {
            var row = RowOf(total, now);
            if (stored.TryGetValue(total.CurrencyId, out var id))
            {
                row.Id = id;
                systemService.Update(row);
                stored.Remove(total.CurrencyId);
                continue;
            }

            name ??= NameOf(purchaser);
            systemService.Execute(new UpsertRequest { Target = PurchaseSummaryRows.New(row, purchaser, total, name) });
        }

        // Nothing is left in these currencies: the rows stay, with zeros.
        foreach (var rest in stored)
        {
            var row = RowOf(PurchaseTotals.None(rest.Key), now);
            row.Id = rest.Value;
            systemService.Update(row);
        }

        return totals.Count + stored.Count;
    }

    private Entity RowOf(PurchaseTotals totals, DateTime now) =>
        PurchaseSummaryRows.Of(totals, RfmScores.Of(totals, _scores.Thresholds, now), now);

    private Dictionary<Guid, Guid> StoredByCurrency(Purchaser purchaser)
    {
        var query = new QueryExpression(PurchaseSummaryTable.Name) { ColumnSet = new ColumnSet(PurchaseSummaryTable.Currency) };
        query.Criteria.AddCondition(purchaser.Column, ConditionOperator.Equal, purchaser.Id);
        query.Criteria.AddCondition(PurchaseSummaryTable.Currency, ConditionOperator.NotNull);
        return systemService.RetrieveMultiple(query).Entities
            .GroupBy(row => row.GetAttributeValue<EntityReference>(PurchaseSummaryTable.Currency).Id)
            .ToDictionary(rows => rows.Key, rows => rows.First().Id);
    }

    private string? NameOf(Purchaser purchaser) =>
        systemService.Retrieve(purchaser.Table, purchaser.Id, new ColumnSet(purchaser.NameColumn)).GetAttributeValue<string>(purchaser.NameColumn);
}
