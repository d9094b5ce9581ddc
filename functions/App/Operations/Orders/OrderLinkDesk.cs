using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>
/// Writes the number of another system onto an order (<c>ext_order_id</c>). The only way there is the raw save of an order, which has taken order numbers away
/// in the past, so the order is looked at before and after.
/// </summary>
internal sealed class OrderLinkDesk(RecordLocks locks)
{
    /// <summary>Links the order, or finds that it is linked so.</summary>
    /// <exception cref="OperationException">The store did not keep the number.</exception>
    /// <exception cref="Magento.MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> LinkAsync(IMagentoOperations store, string orderId, string externalId, CancellationToken cancellationToken) =>
        locks.RunAsync(store.Store, OrderLock.Of(orderId), token => LinkAsync(store.Orders, orderId, externalId, token), cancellationToken);

    private static async Task<OperationResult> LinkAsync(IOrderOperations orders, string orderId, string externalId, CancellationToken cancellationToken)
    {
        var before = await orders.ReadAsync(orderId, cancellationToken);
        if (before.ExternalId == externalId)
        {
            return OperationResult.AlreadyDone();
        }

        await orders.SetExternalIdAsync(orderId, before.Number, externalId, cancellationToken);
        var after = await orders.ReadAsync(orderId, cancellationToken);
        if (after.ExternalId != externalId)
        {
            throw OperationException.Refused("The store did not keep the number.");
        }

        var changed = Changed(before, after).ToList();
        return OperationResult.Done(detail: changed.Count == 0 ? null : $"Changed at the same time: {string.Join(", ", changed)}.");
    }

    private static IEnumerable<string> Changed(OrderSnapshot before, OrderSnapshot after)
    {
        IEnumerable<(string Name, bool IsSame)> looks =
        [
            ("number", before.Number == after.Number),
            ("state", before.State == after.State),
            ("status", before.Status == after.Status),
            ("grandTotal", before.GrandTotal == after.GrandTotal),
            ("email", before.CustomerEmail == after.CustomerEmail),
            ("lines", before.Lines.SequenceEqual(after.Lines)),
        ];
        return looks.Where(look => !look.IsSame).Select(look => look.Name);
    }
}
