using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>Holds, releases and cancels orders. The state itself tells whether it was done, so no mark is needed.</summary>
internal sealed class OrderStateDesk(RecordLocks locks)
{
    /// <summary>Changes the state, or finds that it is so.</summary>
    /// <exception cref="OperationException">The state of the order does not allow it.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> ChangeAsync(IMagentoOperations store, string orderId, StateChange change, CancellationToken cancellationToken) =>
        locks.RunAsync(store.Store, OrderLock.Of(orderId), token => ChangeAsync(store.Orders, orderId, change, token), cancellationToken);

    private static async Task<OperationResult> ChangeAsync(IOrderOperations orders, string orderId, StateChange change, CancellationToken cancellationToken)
    {
        var order = await orders.ReadAsync(orderId, cancellationToken);
        if (OrderStateRules.IsSo(order, change))
        {
            return OperationResult.AlreadyDone();
        }

        if (!await AskAsync(orders, order, change, cancellationToken))
        {
            throw OperationException.Refused(OrderStateRules.Reason(order, change));
        }

        if (change != StateChange.Cancel)
        {
            return OperationResult.Done();
        }

        // Of an order that is invoiced or shipped in part only the rest is cancelled, and the store says yes all the same.
        var after = await orders.ReadAsync(orderId, cancellationToken);
        return OperationResult.Done(detail: OrderStateRules.IsSo(after, change) ? null : $"What was open is cancelled; the order is in the state {after.State}.");
    }

    private static async Task<bool> AskAsync(IOrderOperations orders, OrderSnapshot order, StateChange change, CancellationToken cancellationToken)
    {
        try
        {
            return await orders.ChangeStateAsync(order.Id, change, cancellationToken);
        }
        catch (MagentoException refused) when (refused.Error.Definition == StoreErrors.RequestRefused)
        {
            return false;
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            await Doubt.ResolveAsync(lost, async token => await orders.ReadAsync(order.Id, token) is { } after && OrderStateRules.IsMoved(order, after, change) ? after : null, cancellationToken);
            return true;
        }
    }
}
