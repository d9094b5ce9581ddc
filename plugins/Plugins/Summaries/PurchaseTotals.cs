namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>What a customer bought in one currency.</summary>
internal sealed record PurchaseTotals
{
    private const int Decimals = 4;
    private const int RateDecimals = 2;

    public required Guid CurrencyId { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string CurrencyCode { get; init; }

    public int OrderCount { get; init; }

    /// <summary>Amount of all orders, refunded or not.</summary>
    public decimal GrandTotal { get; init; }

    public decimal RefundedValue { get; init; }

    /// <summary>First order, UTC.</summary>
    public DateTime? FirstOrderOn { get; init; }

    /// <summary>Last order, UTC.</summary>
    public DateTime? LastOrderOn { get; init; }

    /// <summary>What the customer paid and kept.</summary>
    public decimal LifetimeValue => GrandTotal - RefundedValue;

    public decimal AverageOrderValue => OrderCount == 0 ? 0m : decimal.Round(GrandTotal / OrderCount, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Part of the amount that was given back, in percent, 0 to 100.</summary>
    public decimal ReturnRate => GrandTotal <= 0m ? 0m : decimal.Round(Math.Max(0m, Math.Min(100m, 100m * RefundedValue / GrandTotal)), RateDecimals, MidpointRounding.AwayFromZero);

    /// <summary>One for each currency of the orders.</summary>
    public static IReadOnlyList<PurchaseTotals> Of(IEnumerable<PurchasedOrder> orders)
    {
        var totals = new Dictionary<Guid, PurchaseTotals>();
        foreach (var order in orders)
        {
            totals.TryGetValue(order.CurrencyId, out var before);
            totals[order.CurrencyId] = (before ?? new PurchaseTotals { CurrencyId = order.CurrencyId, CurrencyCode = order.CurrencyCode }).With(order);
        }

        return [.. totals.Values];
    }

    /// <summary>A customer without orders in this currency.</summary>
    public static PurchaseTotals None(Guid currencyId) => new() { CurrencyId = currencyId, CurrencyCode = string.Empty };

    private PurchaseTotals With(PurchasedOrder order) => this with
    {
        OrderCount = OrderCount + 1,
        GrandTotal = GrandTotal + order.GrandTotal,
        RefundedValue = RefundedValue + order.TotalRefunded,
        FirstOrderOn = order.PlacedOn < FirstOrderOn || FirstOrderOn is null ? order.PlacedOn ?? FirstOrderOn : FirstOrderOn,
        LastOrderOn = order.PlacedOn > LastOrderOn || LastOrderOn is null ? order.PlacedOn ?? LastOrderOn : LastOrderOn,
    };
}
