using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Deletes what has been kept long enough: web activities past their date, and rows of the exchange that are done.</summary>
/// <param name="systemService">Calls Dataverse as SYSTEM: the integration user deletes nothing.</param>
/// <param name="trace">Takes a line for support staff.</param>
internal sealed class Retention(IOrganizationService systemService, Action<string> trace)
{
    /// <summary>Rows of one call unless the caller says otherwise.</summary>
    public const int DefaultRows = 500;

    private const int LargestPage = 5000;
    private const string ModifiedOn = "modifiedon";

    /// <param name="most">Most rows to delete.</param>
    /// <param name="now">UTC.</param>
    /// <returns>Rows deleted and rows found that are left; of the latter at most 5000 of each table are counted.</returns>
    public ErasureResult Apply(int most, DateTime now)
    {
        var deleted = 0;
        var remaining = 0;
        foreach (var query in Expired(Rules(), now))
        {
            query.TopCount = LargestPage;
            query.ColumnSet = new ColumnSet(false);
            var due = systemService.RetrieveMultiple(query).Entities;
            foreach (var row in due.Take(most - deleted).ToList())
            {
                systemService.Delete(query.EntityName, row.Id);
                deleted++;
                remaining--;
            }

            remaining += due.Count;
        }

        return new ErasureResult(deleted, remaining);
    }

    private static IEnumerable<QueryExpression> Expired(RetentionRules rules, DateTime now)
    {
        var activities = new QueryExpression(RelatedTables.WebActivity);
        activities.Criteria.AddCondition(RelatedTables.ExpiresOn, ConditionOperator.LessEqual, now);
        yield return activities;

        var dated = new QueryExpression(TransactionTable.Name);
        dated.Criteria.AddCondition(TransactionTable.ExpiresOn, ConditionOperator.LessEqual, now);
        yield return dated;

        var transactions = Older(TransactionTable.Name, "createdon", now, rules.Transactions);
        transactions.Criteria.AddCondition(TransactionTable.ExpiresOn, ConditionOperator.Null);
        yield return transactions;

        yield return Closed(Older(OutboxTable.Name, ModifiedOn, now, rules.OutboxSent));
        yield return Closed(Older(SyncIssueTable.Name, ModifiedOn, now, rules.IssuesClosed));

        var conflicts = Older(ConflictTable.Name, ModifiedOn, now, rules.ConflictsDecided);
        conflicts.Criteria.AddCondition(ConflictTable.Decision, ConditionOperator.NotNull);
        conflicts.Criteria.AddCondition(ConflictTable.Decision, ConditionOperator.NotEqual, (int)ConflictDecision.Undecided);
        yield return conflicts;
    }

    private static QueryExpression Older(string table, string column, DateTime now, int days)
    {
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(column, ConditionOperator.LessThan, now.AddDays(-days));
        return query;
    }

    private static QueryExpression Closed(QueryExpression query)
    {
        query.Criteria.AddCondition(OutboxTable.StateCode, ConditionOperator.Equal, OutboxTable.Inactive);
        return query;
    }

    private RetentionRules Rules()
    {
        if (new EnvironmentVariables(systemService).Find(RetentionRules.Variable) is not { } json)
        {
            return RetentionRules.Default;
        }

        if (RetentionRules.TryRead(json) is { } rules)
        {
            return rules;
        }

        trace($"{RetentionRules.Variable} does not hold four counts of days; the default is used.");
        return RetentionRules.Default;
    }
}
