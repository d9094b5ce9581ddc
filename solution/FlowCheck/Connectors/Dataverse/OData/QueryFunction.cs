using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.OData;

/// <summary>Dataverse's own functions in filters, such as LastXDays.</summary>
internal static class QueryFunction
{
    public const string Prefix = "Microsoft.Dynamics.CRM.";

    private static readonly HashSet<ConditionOperator> Known =
    [
        ConditionOperator.Today, ConditionOperator.Yesterday, ConditionOperator.Tomorrow, ConditionOperator.Last7Days, ConditionOperator.Next7Days,
        ConditionOperator.ThisWeek, ConditionOperator.LastWeek, ConditionOperator.NextWeek, ConditionOperator.ThisMonth, ConditionOperator.LastMonth,
        ConditionOperator.NextMonth, ConditionOperator.ThisYear, ConditionOperator.LastYear, ConditionOperator.NextYear, ConditionOperator.LastXHours,
        ConditionOperator.NextXHours, ConditionOperator.LastXDays, ConditionOperator.NextXDays, ConditionOperator.LastXWeeks, ConditionOperator.NextXWeeks,
        ConditionOperator.LastXMonths, ConditionOperator.NextXMonths, ConditionOperator.LastXYears, ConditionOperator.NextXYears,
        ConditionOperator.OlderThanXMinutes, ConditionOperator.OlderThanXHours, ConditionOperator.OlderThanXDays, ConditionOperator.OlderThanXWeeks,
        ConditionOperator.OlderThanXMonths, ConditionOperator.OlderThanXYears, ConditionOperator.On, ConditionOperator.OnOrBefore, ConditionOperator.OnOrAfter,
        ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.Between, ConditionOperator.NotBetween, ConditionOperator.EqualUserId,
        ConditionOperator.NotEqualUserId, ConditionOperator.EqualUserTeams, ConditionOperator.EqualBusinessId,
    ];

    public static ConditionExpression Read(TableSchema table, string name, IReadOnlyDictionary<string, List<ODataToken>> arguments, bool isNegated)
    {
        if (isNegated)
        {
            throw DataverseProblem.Query($"The sandbox does not negate the function '{name}'.");
        }

        if (!Enum.TryParse<ConditionOperator>(name, out var operation) || !Known.Contains(operation))
        {
            throw DataverseProblem.Query($"The sandbox does not know the function '{Prefix}{name}'.");
        }

        if (!arguments.TryGetValue("PropertyName", out var named))
        {
            throw DataverseProblem.Query($"The function '{name}' needs PropertyName.");
        }

        var column = ODataColumn.Find(table, named[0].Text);
        var values = arguments.GetValueOrDefault("PropertyValues") ?? arguments.GetValueOrDefault("PropertyValue") ?? [];
        return new ConditionExpression(column.LogicalName, operation, [.. values.Select(value => IsCount(operation) ? Count(value) : ODataColumn.Value(column, value))]);
    }

    // LastXDays and the like count units of time instead of comparing with a value of the column.
    private static bool IsCount(ConditionOperator operation) => operation.ToString().Contains('X', StringComparison.Ordinal);

    private static int Count(ODataToken token) => int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw DataverseProblem.Query($"'{token.Text}' is no number.");
}
