using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>
/// Asks for the orders whose standing may change now, so that a call costs by what changes and not by how many orders there are. Each kind of
/// order is asked for in a way that it is no longer found once its standing is written.
/// </summary>
internal static class SlaQuery
{
    private static readonly object[] Running = [(int)SlaStatus.InTime, (int)SlaStatus.Warning, (int)SlaStatus.Breached];

    private static readonly object[] EndStates = [.. OrderProgress.EndStates.Select(state => (object)(int)state)];

    private static readonly object[] OpenStates = [.. OrderProgress.OpenStates.Select(state => (object)(int)state)];

    // Arrival is decided in the first evaluation after the order came; two days outlast any standstill of the timer.
    private static readonly TimeSpan NewFor = TimeSpan.FromDays(2);

    /// <param name="targets">The targets in use.</param>
    /// <param name="now">UTC.</param>
    /// <param name="most">Most rows wanted.</param>
    public static QueryExpression For(SlaTargets targets, DateTime now, int most)
    {
        var query = new QueryExpression(OrderTable.Name)
        {
            ColumnSet = new ColumnSet(
                OrderTable.Store,
                OrderTable.PlacedOn,
                OrderTable.CreatedOn,
                OrderTable.ShippedOn,
                OrderTable.IsVirtual,
                OrderTable.State,
                OrderTable.SlaStatus,
                OrderTable.SlaDueOn),
            TopCount = most,
        };
        query.AddOrder(OrderTable.PlacedOn, OrderType.Ascending);
        query.Criteria.AddCondition(OrderTable.PlacedOn, ConditionOperator.NotNull);
        var any = query.Criteria.AddFilter(LogicalOperator.Or);
        any.AddFilter(HasEnded());
        if (targets.Of(SlaStage.OrderPlacedToDataverse).Count > 0)
        {
            any.AddFilter(HasJustCome(now));
        }

        var shipping = targets.Of(SlaStage.OrderPlacedToShipped);
        foreach (var target in shipping)
        {
            any.AddFilter(InStoreOf(target, shipping, HasShippedUnmeasured()));
            any.AddFilter(InStoreOf(target, shipping, StartsToRun()));
            any.AddFilter(InStoreOf(target, shipping, IsLate(now - target.WarnAfter, SlaStatus.InTime)));
            any.AddFilter(InStoreOf(target, shipping, IsLate(now - target.BreachAfter, SlaStatus.InTime, SlaStatus.Warning)));
        }

        return query;
    }

    private static FilterExpression HasEnded()
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(OrderTable.SlaStatus, ConditionOperator.In, Running);
        var end = filter.AddFilter(LogicalOperator.Or);
        end.AddCondition(OrderTable.ShippedOn, ConditionOperator.NotNull);
        end.AddCondition(OrderTable.State, ConditionOperator.In, EndStates);
        return filter;
    }

    private static FilterExpression HasJustCome(DateTime now)
    {
        var filter = Unmeasured();
        filter.AddCondition(OrderTable.CreatedOn, ConditionOperator.GreaterThan, now - NewFor);
        filter.AddCondition(OrderTable.PlacedOn, ConditionOperator.GreaterThan, now - NewFor - SlaDecision.LongestWay);
        filter.AddCondition(OrderTable.State, ConditionOperator.NotEqual, (int)OrderStateChoice.Canceled);
        return filter;
    }

    private static FilterExpression HasShippedUnmeasured()
    {
        var filter = Unmeasured();
        filter.AddCondition(OrderTable.ShippedOn, ConditionOperator.NotNull);
        filter.AddCondition(OrderTable.State, ConditionOperator.NotEqual, (int)OrderStateChoice.Canceled);
        return filter;
    }

    private static FilterExpression StartsToRun()
    {
        var filter = Unmeasured();
        filter.AddCondition(OrderTable.ShippedOn, ConditionOperator.Null);
        filter.AddCondition(OrderTable.IsVirtual, ConditionOperator.Equal, false);
        filter.AddCondition(OrderTable.State, ConditionOperator.In, OpenStates);
        return filter;
    }

    private static FilterExpression IsLate(DateTime placedBefore, params SlaStatus[] statuses)
    {
        var filter = new FilterExpression(LogicalOperator.And);
        filter.AddCondition(OrderTable.SlaStatus, ConditionOperator.In, [.. statuses.Select(status => (object)(int)status)]);
        filter.AddCondition(OrderTable.PlacedOn, ConditionOperator.LessThan, placedBefore);
        return filter;
    }

    // Orders that were there before the product measured have no status at all.
    private static FilterExpression Unmeasured()
    {
        var filter = new FilterExpression(LogicalOperator.And);
        var status = filter.AddFilter(LogicalOperator.Or);
        status.AddCondition(OrderTable.SlaStatus, ConditionOperator.Equal, (int)SlaStatus.NotMeasured);
        status.AddCondition(OrderTable.SlaStatus, ConditionOperator.Null);
        return filter;
    }

    private static FilterExpression InStoreOf(SlaTarget target, IReadOnlyList<SlaTarget> all, FilterExpression filter)
    {
        if (target.StoreId is { } storeId)
        {
            filter.AddCondition(OrderTable.Store, ConditionOperator.Equal, storeId);
            return filter;
        }

        foreach (var other in all.Where(other => other.StoreId is not null))
        {
            filter.AddCondition(OrderTable.Store, ConditionOperator.NotEqual, other.StoreId!.Value);
        }

        return filter;
    }
}
