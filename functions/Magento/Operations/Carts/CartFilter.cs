namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>Which carts are wanted; what is null does not matter. Carts a company negotiates about are never among them.</summary>
public sealed record CartFilter
{
    /// <summary>Only active carts with goods in them that nobody touched for so long.</summary>
    public TimeSpan? AbandonedAfter { get; init; }

    /// <summary>Only carts that can, or cannot, be ordered any more.</summary>
    public bool? IsActive { get; init; }

    /// <summary>Total at least, in the currency of the cart.</summary>
    public decimal? MinimumTotal { get; init; }

    /// <summary>E-mail address of the shopper.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>Only these ids; none means all.</summary>
    internal IReadOnlyCollection<string> Ids { get; init; } = [];
}
