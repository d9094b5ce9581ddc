namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>Which records are polled; what is null does not matter.</summary>
public sealed record PollFilter
{
    /// <summary>Magento's status code, of orders and returns.</summary>
    public string? Status { get; init; }

    /// <summary>Total at least, of orders and carts.</summary>
    public decimal? MinimumTotal { get; init; }

    /// <summary>Id of the customer group, of customers.</summary>
    public string? GroupId { get; init; }

    /// <summary>Product type, of products.</summary>
    public string? Type { get; init; }

    /// <summary>Changed before this instant, of carts.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>How far back returns are watched: requested at or after this instant.</summary>
    public DateTimeOffset? RequestedAfter { get; init; }
}
