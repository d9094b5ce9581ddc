using System.Globalization;
using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Orders;
using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>
/// Adds comments to returns once. A comment for the back office carries its mark. One for the customer does not: its mark goes ahead of it in a comment of
/// its own, and what stands behind the mark was written by this piece of work.
/// </summary>
internal sealed class ReturnCommentDesk(RecordLocks locks)
{
    /// <summary>Adds the comment, or finds that it was added.</summary>
    /// <exception cref="OperationException">The key was used for something else, or nobody can tell whether it was added.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> AddAsync(IMagentoOperations store, string id, ReturnCommentRequest request, CancellationToken cancellationToken)
    {
        var work = PieceOfWork.Of("AddReturnComment", id, request, ReturnsJson.Default.ReturnCommentRequest);
        var notifies = request.NotifyCustomer == true;
        var note = new ReturnNote(request.Comment.Trim(), notifies || request.IsVisible == true, notifies);
        return locks.RunAsync(
            store.Store,
            ReturnLock.Of(id),
            token => note.IsVisible ? AddForCustomerAsync(store.Returns, id, note, work, token) : AddInternalAsync(store.Returns, id, note, work, token),
            cancellationToken);
    }

    private static async Task<OperationResult> AddInternalAsync(IReturnOperations returns, string id, ReturnNote note, PieceOfWork work, CancellationToken cancellationToken)
    {
        var goods = await returns.OpenAsync(id, cancellationToken);
        if (work.FindIn(goods.Comments) is { } known)
        {
            return OperationResult.AlreadyDone(known.Id);
        }

        await WriteAsync(returns, goods, note with { Text = work.AddTo(note.Text) }, again => work.FindIn(again.Comments), cancellationToken);
        return OperationResult.Done();
    }

    private static async Task<OperationResult> AddForCustomerAsync(IReturnOperations returns, string id, ReturnNote note, PieceOfWork work, CancellationToken cancellationToken)
    {
        var goods = await returns.OpenAsync(id, cancellationToken);
        if (work.FindIn(goods.Comments) is not { } mark)
        {
            await WriteAsync(returns, goods, new ReturnNote(work.AddTo(null), IsVisible: false, NotifyCustomer: false), again => work.FindIn(again.Comments), cancellationToken);
            goods = await returns.OpenAsync(id, cancellationToken);
            mark = work.FindIn(goods.Comments) ?? throw OperationException.Unknown();
        }

        if (Behind(goods) is { } known)
        {
            return OperationResult.AlreadyDone(known.Id);
        }

        await WriteAsync(returns, goods, note, Behind, cancellationToken);
        return OperationResult.Done();

        StoreComment? Behind(ReturnCase current) => current.Comments.FirstOrDefault(comment =>
            comment.IsVisible && comment.Text.Trim() == note.Text && Number(comment.Id) > Number(mark.Id));
    }

    private static async Task WriteAsync(IReturnOperations returns, ReturnCase goods, ReturnNote note, Func<ReturnCase, StoreComment?> find, CancellationToken cancellationToken)
    {
        try
        {
            await returns.AddCommentAsync(goods, note, cancellationToken);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            await Doubt.ResolveAsync(lost, async token => find(await returns.OpenAsync(goods.Id, token)), cancellationToken);
        }
    }

    private static long Number(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
