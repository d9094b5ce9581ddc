using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>What the state of an order says about a change of it. Pure.</summary>
internal static class OrderStateRules
{
    /// <summary>Whether the order is as the change would make it.</summary>
    public static bool IsSo(OrderSnapshot order, StateChange change) => change switch
    {
        StateChange.Hold => order.State == OrderState.OnHold,
        StateChange.Release => order.State != OrderState.OnHold,
        _ => order.State == OrderState.Canceled,
    };

    /// <summary>Whether the change happened between two looks at the order: a part of the order can be cancelled without its state saying so.</summary>
    public static bool IsMoved(OrderSnapshot before, OrderSnapshot after, StateChange change) =>
        IsSo(after, change) || (change == StateChange.Cancel && after.Lines.Sum(line => line.Canceled) > before.Lines.Sum(line => line.Canceled));

    /// <summary>Why the store says no.</summary>
    public static string Reason(OrderSnapshot order, StateChange change) => change switch
    {
        StateChange.Hold => $"An order in the state {order.State} cannot be held.",
        StateChange.Release => $"An order in the state {order.State} cannot be released.",
        _ when order.State == OrderState.OnHold => "The order is on hold: release it before it is cancelled.",
        _ when order.State is OrderState.Complete or OrderState.Closed or OrderState.PaymentReview => $"An order in the state {order.State} cannot be cancelled.",
        _ when OrderLines.Own(order, DocumentKind.Invoice).All(line => line.Open(DocumentKind.Invoice) == 0) => "Everything is invoiced: refund the order instead.",
        _ => $"The store does not cancel this order; it is in the state {order.State}.",
    };
}
