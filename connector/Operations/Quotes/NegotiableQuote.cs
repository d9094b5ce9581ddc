namespace PowerPlatformMagento.Operations.Quotes;

/// <summary>A price negotiation between a company and the store.</summary>
public sealed record NegotiableQuote
{
    /// <summary>Magento ID of the quote, which is also the ID of its cart.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the store the quote stands in.</summary>
    public required string Store { get; init; }

    /// <summary>Name the buyer or the seller gave to the quote.</summary>
    public string? Name { get; init; }

    /// <summary>Where the negotiation stands, as Magento names it, for example created, processing_by_admin, submitted_by_admin, declined or ordered.</summary>
    public required string Status { get; init; }

    /// <summary>True when the seller has to do something next.</summary>
    public bool IsSellersTurn { get; init; }

    /// <summary>Code of the store view the buyer used.</summary>
    public string? StoreView { get; init; }

    /// <summary>Code of the website the buyer used.</summary>
    public string? Website { get; init; }

    /// <summary>Magento ID of the company.</summary>
    public string? CompanyId { get; init; }

    /// <summary>Name of the company; absent when the integration may not read companies.</summary>
    public string? CompanyName { get; init; }

    /// <summary>Magento ID of the buyer.</summary>
    public string? CustomerId { get; init; }

    /// <summary>E-mail address of the buyer.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>Name of the buyer.</summary>
    public string? CustomerName { get; init; }

    /// <summary>When the cart behind the quote was opened, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When something in the quote changed last, UTC.</summary>
    public DateTime UpdatedAt { get; init; }

    /// <summary>Last day on which the offer holds, written as year, month and day; absent when none is set.</summary>
    public string? ExpiresOn { get; init; }

    /// <summary>ISO 4217 code of the currency of all amounts.</summary>
    public string? Currency { get; init; }

    /// <summary>Price before the negotiation.</summary>
    public decimal OriginalTotal { get; init; }

    /// <summary>Price as it is negotiated now; the same as the original total while nothing is agreed.</summary>
    public decimal NegotiatedTotal { get; init; }

    /// <summary>Rows of the quote.</summary>
    public IReadOnlyList<QuoteItem> Items
    {
        get => field ??= [];
        init;
    }

    /// <summary>What was written, oldest first; only when a single quote is read.</summary>
    public IReadOnlyList<QuoteComment> Comments
    {
        get => field ??= [];
        init;
    }
}
