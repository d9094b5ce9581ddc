using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>
/// Moves recency scores with the calendar: a customer who stays away makes no order that would do it. Looks only at summaries whose score
/// is not the one of their last order, so a night on which nobody crossed a limit costs one reading.
/// </summary>
/// <param name="systemService">Calls Dataverse as SYSTEM.</param>
/// <param name="trace">Takes a line for support staff.</param>
internal sealed class RecencyRefresh(IOrganizationService systemService, Action<string> trace)
{
    /// <summary>Summaries of one call: as many as are written within the time a plug-in has.</summary>
    public const int MostRows = 500;

    private const int Best = 5;

    // A day before the calendar of Dataverse is no date for a query.
    private const int MostDays = 36_500;

    private readonly RfmSetting _setting = new(systemService, trace);

    /// <summary>Writes the scores that are not right any more.</summary>
    /// <param name="now">UTC.</param>
    /// <returns>Summaries written; as many as <see cref="MostRows"/> when there may be more.</returns>
    public int Run(DateTime now)
    {
        var limits = _setting.Thresholds.RecencyDays;
        var changed = 0;
        foreach (var row in systemService.RetrieveMultiple(Wrong(limits, now)).Entities)
        {
            var score = RfmScores.RecencyOf(row.GetAttributeValue<DateTime?>(PurchaseSummaryTable.LastOrderOn), limits, now);
            if (score != row.GetAttributeValue<int?>(PurchaseSummaryTable.RecencyScore))
            {
                systemService.Update(new Entity(PurchaseSummaryTable.Name, row.Id) { [PurchaseSummaryTable.RecencyScore] = score });
                changed++;
            }
        }

        return changed;
    }

    private static QueryExpression Wrong(IList<int> limits, DateTime now)
    {
        var query = new QueryExpression(PurchaseSummaryTable.Name)
        {
            ColumnSet = new ColumnSet(PurchaseSummaryTable.LastOrderOn, PurchaseSummaryTable.RecencyScore),
            TopCount = MostRows,
        };
        query.AddOrder(PurchaseSummaryTable.LastOrderOn, OrderType.Ascending);
        query.Criteria.FilterOperator = LogicalOperator.Or;
        for (var passed = 0; passed < limits.Count; passed++)
        {
            var day = now.AddDays(-Math.Min(limits[passed], MostDays));
            Add(query, ConditionOperator.LessThan, day, ConditionOperator.GreaterThan, Best - passed - 1);
            Add(query, ConditionOperator.GreaterEqual, day, ConditionOperator.LessThan, Best - passed);
        }

        return query;
    }

    private static void Add(QueryExpression query, ConditionOperator date, DateTime day, ConditionOperator score, int limit)
    {
        var wrong = query.Criteria.AddFilter(LogicalOperator.And);
        wrong.AddCondition(PurchaseSummaryTable.LastOrderOn, date, day);
        wrong.AddCondition(PurchaseSummaryTable.RecencyScore, score, limit);
    }
}
