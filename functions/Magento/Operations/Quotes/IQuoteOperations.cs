using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.Magento.Operations.Quotes;

/// <summary>Negotiable quotes of Adobe Commerce B2B. Every method throws <see cref="MagentoException"/> with <c>StoreErrors.NotSupported</c> where the store has none.</summary>
public interface IQuoteOperations
{
    /// <summary>One page of the negotiations, by id, without comments. It may hold fewer than were wished for.</summary>
    Task<StorePage<NegotiableQuote>> ListAsync(QuoteFilter filter, PageWish wish, CancellationToken cancellationToken);

    /// <summary>A negotiation with its comments.</summary>
    Task<NegotiableQuote> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>Hands the offer to the buyer, each time it is called.</summary>
    Task SendAsync(string id, string? comment, CancellationToken cancellationToken);

    /// <summary>Ends the negotiation without an offer, each time it is called.</summary>
    Task DeclineAsync(string id, string reason, CancellationToken cancellationToken);
}
