using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Service;

/// <summary>
/// Decides how an order stands. Two stages count: from placed to Dataverse, and from placed to the first shipment. While the second one runs
/// the order is In Time, Warning or Breached; when it has ended the order has Met its targets or Missed one. An order that came late
/// into Dataverse is Breached and then Missed, even if it is shipped in time.
/// </summary>
internal static class SlaDecision
{
    /// <summary>
    /// Orders that came into Dataverse later than this after they were placed are older than the connection, or came by a repair: how long
    /// they took says nothing about the connection.
    /// </summary>
    public static readonly TimeSpan LongestWay = TimeSpan.FromDays(1);

    public static SlaState Decide(OrderProgress order, SlaTargets targets, DateTime now)
    {
        if (order.PlacedOn is not { } placedOn || order.State == OrderStateChoice.Canceled)
        {
            return SlaState.NotMeasured;
        }

        var arrival = ArrivalOf(order, placedOn, targets.Find(order.StoreId, SlaStage.OrderPlacedToDataverse));
        var shipment = ShipmentOf(order, placedOn, targets.Find(order.StoreId, SlaStage.OrderPlacedToShipped), now);
        return shipment.DueOn is not null
            ? shipment with { Status = arrival == SlaStatus.Missed ? SlaStatus.Breached : shipment.Status }
            : new SlaState(Worse(arrival, shipment.Status), null);
    }

    private static SlaStatus ArrivalOf(OrderProgress order, DateTime placedOn, SlaTarget? target)
    {
        var way = order.CreatedOn - placedOn;
        if (target is null || way > LongestWay)
        {
            return SlaStatus.NotMeasured;
        }

        return way > target.BreachAfter ? SlaStatus.Missed : SlaStatus.Met;
    }

    private static SlaState ShipmentOf(OrderProgress order, DateTime placedOn, SlaTarget? target, DateTime now)
    {
        if (target is null)
        {
            return SlaState.NotMeasured;
        }

        if (order.ShippedOn is { } shippedOn)
        {
            return new SlaState(shippedOn - placedOn > target.BreachAfter ? SlaStatus.Missed : SlaStatus.Met, null);
        }

        return order.AwaitsShipment ? new SlaState(RunningOf(now - placedOn, target), placedOn + target.BreachAfter) : SlaState.NotMeasured;
    }

    private static SlaStatus RunningOf(TimeSpan elapsed, SlaTarget target)
    {
        if (elapsed > target.BreachAfter)
        {
            return SlaStatus.Breached;
        }

        return elapsed > target.WarnAfter ? SlaStatus.Warning : SlaStatus.InTime;
    }

    private static SlaStatus Worse(SlaStatus one, SlaStatus other) =>
        one == SlaStatus.Missed || other == SlaStatus.Missed ? SlaStatus.Missed
        : one == SlaStatus.Met || other == SlaStatus.Met ? SlaStatus.Met
        : SlaStatus.NotMeasured;
}
