using PowerPlatformMagento.App.Operations.Orders;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Operations.Quotes;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.App.Operations.Quotes;

/// <summary>Sends and declines quotes once. The status of a quote tells whether that was done before.</summary>
internal sealed class QuoteDesk(RecordLocks locks)
{
    /// <summary>Hands the offer to the buyer.</summary>
    /// <exception cref="OperationException">The quote is not the seller's to send, or nobody can tell whether it was sent.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> SendAsync(IMagentoOperations store, string id, SendQuoteRequest request, CancellationToken cancellationToken) => ActAsync(
        store,
        id,
        quote => IsSent(quote, request.Comment),
        QuoteStatuses.CanBeSent,
        token => store.Quotes.SendAsync(id, request.Comment?.Trim(), token),
        cancellationToken);

    /// <summary>Ends the negotiation.</summary>
    /// <exception cref="OperationException">The quote is not the seller's to decline, or nobody can tell whether it was declined.</exception>
    /// <exception cref="MagentoException">The store refuses or cannot be reached.</exception>
    public Task<OperationResult> DeclineAsync(IMagentoOperations store, string id, DeclineQuoteRequest request, CancellationToken cancellationToken) => ActAsync(
        store,
        id,
        quote => quote.Status == QuoteStatuses.Declined,
        QuoteStatuses.CanBeDeclined,
        token => store.Quotes.DeclineAsync(id, request.Reason.Trim(), token),
        cancellationToken);

    // A buyer who has opened or ordered the offer has got it; which offer that was only the comment can tell.
    private static bool IsSent(NegotiableQuote quote, string? comment) => quote.Status switch
    {
        QuoteStatuses.SubmittedByAdmin => true,
        QuoteStatuses.ProcessingByCustomer or QuoteStatuses.Ordered => !string.IsNullOrWhiteSpace(comment) && quote.Comments.Any(known => !known.IsFromBuyer && known.Text?.Trim() == comment.Trim()),
        _ => false,
    };

    private Task<OperationResult> ActAsync(
        IMagentoOperations store, string id, Func<NegotiableQuote, bool> isDone, Func<string, bool> isPossible, Func<CancellationToken, Task> act, CancellationToken cancellationToken) =>
        locks.RunAsync(
            store.Store,
            "quote/" + id,
            async token =>
            {
                var quote = await store.Quotes.GetAsync(id, token);
                if (isDone(quote))
                {
                    return OperationResult.AlreadyDone(id);
                }

                if (!isPossible(quote.Status))
                {
                    throw OperationException.Refused($"The quote is {quote.Status}.");
                }

                try
                {
                    await act(token);
                }
                catch (MagentoException lost) when (WriteDoubt.IsIn(lost.Error))
                {
                    await Doubt.ResolveAsync(lost, async again => await store.Quotes.GetAsync(id, again) is var now && isDone(now) ? now : null, token);
                }

                return OperationResult.Done(id);
            },
            cancellationToken);
}
