using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Orders;

namespace PowerPlatformMagento.App.Operations.Orders;

/// <summary>
/// Adds comments to orders once. A comment for the back office carries its mark. One the customer sees or gets by e-mail must not, so the mark goes ahead
/// of it in a comment of its own: what stands behind the mark was written by this piece of work.
/// </summary>
internal sealed class OrderCommentDesk(RecordLocks locks)
{
    private const string NotSent = "The comment is there, but the store could not send the e-mail.";

    /// <summary>Adds the comment, or finds that it was added.</summary>
    /// <exception cref="OperationException">The key was used for something else, or nobody can tell whether it was added.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> AddAsync(IMagentoOperations store, string orderId, OrderCommentRequest request, CancellationToken cancellationToken)
    {
        var work = PieceOfWork.Of("AddOrderComment", orderId, request, OrdersJson.Default.OrderCommentRequest);
        return locks.RunAsync(
            store.Store,
            OrderLock.Of(orderId),
            token => request.ShowOnStorefront || request.NotifyCustomer ? AddForCustomerAsync(store.Orders, orderId, request, work, token) : AddInternalAsync(store.Orders, orderId, request, work, token),
            cancellationToken);
    }

    private static async Task<OperationResult> AddInternalAsync(IOrderOperations orders, string orderId, OrderCommentRequest request, PieceOfWork work, CancellationToken cancellationToken)
    {
        var order = await orders.ReadAsync(orderId, cancellationToken);
        if (work.FindIn(order.Comments) is not null)
        {
            return OperationResult.AlreadyDone();
        }

        await WriteAsync(orders, orderId, new CommentDraft(work.AddTo(request.Comment), Given.Text(request.Status) ?? order.Status, IsVisible: false, Notifies: false), work.FindIn, cancellationToken);
        return OperationResult.Done();
    }

    private static async Task<OperationResult> AddForCustomerAsync(IOrderOperations orders, string orderId, OrderCommentRequest request, PieceOfWork work, CancellationToken cancellationToken)
    {
        var order = await orders.ReadAsync(orderId, cancellationToken);
        if (work.FindIn(order.Comments) is null)
        {
            await WriteAsync(orders, orderId, new CommentDraft(work.AddTo(null), order.Status, IsVisible: false, Notifies: false), work.FindIn, cancellationToken);
        }
        else if (Told(order.Comments) is not null)
        {
            return OperationResult.AlreadyDone();
        }

        return await TellAsync(orders, orderId, new CommentDraft(request.Comment, Given.Text(request.Status) ?? order.Status, request.ShowOnStorefront, request.NotifyCustomer), Told, cancellationToken);

        StoreComment? Told(IReadOnlyList<StoreComment> comments) => work.FindIn(comments) is { } mark
            ? comments.FirstOrDefault(comment => comment.IsAfter(mark) && comment.Text == request.Comment && comment.IsVisible == request.ShowOnStorefront)
            : null;
    }

    // Magento 2.4.7 stores the comment, then fails to send it, and answers 400 as if nothing had happened.
    private static async Task<OperationResult> TellAsync(
        IOrderOperations orders, string orderId, CommentDraft comment, Func<IReadOnlyList<StoreComment>, StoreComment?> find, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(orders, orderId, comment, find, cancellationToken);
            return OperationResult.Done();
        }
        catch (MagentoException refused) when (comment.Notifies && refused.Error.Definition == StoreErrors.RequestRefused)
        {
            if (find((await orders.ReadAsync(orderId, cancellationToken)).Comments) is null)
            {
                throw;
            }

            return OperationResult.Done(detail: NotSent);
        }
    }

    private static async Task WriteAsync(
        IOrderOperations orders, string orderId, CommentDraft comment, Func<IReadOnlyList<StoreComment>, StoreComment?> find, CancellationToken cancellationToken)
    {
        try
        {
            await orders.AddCommentAsync(orderId, comment, cancellationToken);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            await Doubt.ResolveAsync(lost, async token => find((await orders.ReadAsync(orderId, token)).Comments), cancellationToken);
        }
    }
}
