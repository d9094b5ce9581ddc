using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Query;

/// <summary>
/// Finds the links that only bring columns along: an outer join to one row at most, by its primary key, that no condition and no
/// order asks about. Only the rows of the answer need them.
/// </summary>
internal static class LateJoins
{
    public static bool IsLate(LinkJoin join, LinkEntity link, QueryRequest request) =>
        !request.IsAggregate
        && !request.Expression.Distinct
        && join is { Operator: JoinOperator.LeftOuter, LeadsToOneRow: true }
        && link.LinkEntities.Count == 0
        && link.Orders.Count == 0
        && !Asks(request.Expression.Criteria, join.Node)
        && !request.Expression.Orders.Any(order => Names(order.EntityName, join.Node) || !string.IsNullOrEmpty(order.Alias))
        && !request.Expression.LinkEntities.Any(other => other.Orders.Any(order => Names(order.EntityName, join.Node)));

    private static bool Asks(FilterExpression? filter, QueryNode node) => filter is not null
        && (filter.Conditions.Any(condition => Names(condition.EntityName, node)) || filter.Filters.Any(nested => Asks(nested, node)));

    private static bool Names(string? entity, QueryNode node) =>
        !string.IsNullOrEmpty(entity) && (entity == node.Alias || entity == node.Table.LogicalName);
}
