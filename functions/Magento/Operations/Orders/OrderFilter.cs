using PowerPlatformMagento.Magento.Operations.Stores;

namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>Which orders are listed; null members do not matter. Texts are compared as the store's database does, mostly without regard to case.</summary>
public sealed record OrderFilter
{
    /// <summary>The states an order can have; there are no others.</summary>
    public static IReadOnlyList<string> States { get; } = [.. StandardChoices.OrderStates.Select(state => state.Value)];

    /// <summary>Code of the status.</summary>
    public string? Status { get; init; }

    /// <summary>Code of the state, one of <see cref="States"/>.</summary>
    public string? State { get; init; }

    /// <summary>E-mail address the order was placed with.</summary>
    public string? CustomerEmail { get; init; }

    /// <summary>Order number (<c>increment_id</c>).</summary>
    public string? Number { get; init; }

    /// <summary>Placed at or after.</summary>
    public DateTimeOffset? CreatedAfter { get; init; }

    /// <summary>Placed before.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Changed at or after.</summary>
    public DateTimeOffset? UpdatedAfter { get; init; }

    /// <summary>Least grand total in the currency of the order.</summary>
    public decimal? MinimumTotal { get; init; }
}
