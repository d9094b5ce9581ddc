using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Returns;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Returns;

namespace PowerPlatformMagento.App.Operations.Returns;

/// <summary>
/// Answers returns and moves them on. Where a return stands tells whether that was done before; what the customer is told is looked for among its
/// comments. So a repeated request only does what is still missing.
/// </summary>
internal sealed class ReturnDesk(RecordLocks locks)
{
    private const string AnyCarrier = "custom";

    /// <summary>Authorises or denies the lines of a return.</summary>
    /// <exception cref="OperationException">It is not possible as the return stands, or nobody can tell what became of it.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> AnswerAsync(IMagentoOperations store, string id, ReturnAnswerRequest request, CancellationToken cancellationToken) =>
        MoveAsync(store, id, goods => ReturnPlanner.Answer(goods, request), request.Comment, request.NotifyCustomer ?? true, cancellationToken);

    /// <summary>Moves a return on.</summary>
    /// <exception cref="OperationException">The step does not follow from where the return stands, or nobody can tell what became of it.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> AdvanceAsync(IMagentoOperations store, string id, ReturnStatusRequest request, CancellationToken cancellationToken) =>
        MoveAsync(store, id, goods => ReturnPlanner.Advance(goods, request), request.Comment, request.NotifyCustomer ?? true, cancellationToken);

    /// <summary>Adds a parcel, unless it is there.</summary>
    /// <exception cref="OperationException">Nobody can tell whether it was added.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> AddTrackAsync(IMagentoOperations store, string id, ReturnTrackRequest request, CancellationToken cancellationToken)
    {
        var carrier = Given.Text(request.CarrierCode) ?? AnyCarrier;
        var parcel = new ReturnParcel(request.Number.Trim(), carrier, Given.Text(request.Title)?.Trim() ?? carrier);
        return locks.RunAsync(store.Store, ReturnLock.Of(id), AddAsync, cancellationToken);

        async Task<OperationResult> AddAsync(CancellationToken token)
        {
            var goods = await store.Returns.OpenAsync(id, token);
            if (Find(goods) is { } known)
            {
                return OperationResult.AlreadyDone(known.Id);
            }

            try
            {
                await store.Returns.AddTrackAsync(goods, parcel, token);
                return OperationResult.Done();
            }
            catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
            {
                var found = await Doubt.ResolveAsync(lost, async again => Find(await store.Returns.OpenAsync(id, again)), token);
                return OperationResult.Done(found.Id);
            }
        }

        ReturnCaseTrack? Find(ReturnCase goods) => goods.Tracks.FirstOrDefault(track =>
            string.Equals(track.Number, parcel.Number, StringComparison.OrdinalIgnoreCase) && (track.CarrierCode ?? AnyCarrier) == parcel.CarrierCode);
    }

    private Task<OperationResult> MoveAsync(
        IMagentoOperations store, string id, Func<ReturnCase, ReturnPlan> decide, string? comment, bool notifies, CancellationToken cancellationToken) =>
        locks.RunAsync(
            store.Store,
            ReturnLock.Of(id),
            async token =>
            {
                var goods = await store.Returns.OpenAsync(id, token);
                var plan = decide(goods);
                if (!plan.IsDone)
                {
                    await store.Returns.SaveAsync(goods, plan.Status, plan.Lines, token);
                }

                var told = await TellAsync(store.Returns, goods, plan, comment, notifies, token);
                return plan.IsDone && !told ? OperationResult.AlreadyDone(id) : OperationResult.Done(id);
            },
            cancellationToken);

    /// <summary>
    /// Tells the customer. Words that stand there already count as told only when nothing was left to write: the same words may go with several steps.
    /// </summary>
    /// <returns>False when there is nothing to tell, or it was told before.</returns>
    private static async Task<bool> TellAsync(IReturnOperations returns, ReturnCase before, ReturnPlan plan, string? comment, bool notifies, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(comment) || (plan.IsDone && Told(before) > 0))
        {
            return false;
        }

        // A comment names the status it was written in.
        var goods = plan.Status is { } status ? before with { Status = status } : await returns.OpenAsync(before.Id, cancellationToken);
        try
        {
            await returns.AddCommentAsync(goods, new ReturnNote(comment.Trim(), IsVisible: true, notifies), cancellationToken);
        }
        catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
        {
            await Doubt.ResolveAsync(lost, async token => await returns.OpenAsync(goods.Id, token) is var again && Told(again) > Told(before) ? again : null, cancellationToken);
        }

        return true;

        int Told(ReturnCase current) => current.Comments.Count(known => known.IsVisible && known.Text.Trim() == comment.Trim());
    }
}
