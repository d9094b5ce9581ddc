namespace PowerPlatformMagento.Sandbox.Store.Editing.Sales;

/// <summary>What a credit memo is made from. Amounts are in the base currency, without tax.</summary>
public sealed record NewRefund
{
    /// <summary>Rows and pieces; none = everything left.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; init; } = [];

    /// <summary>Comment; null = none.</summary>
    public DocumentComment? Comment { get; init; }

    /// <summary>Shipping given back; null = all that is left.</summary>
    public decimal? ShippingAmount { get; init; }

    /// <summary>Given back on top; null = nothing.</summary>
    public decimal? AdjustmentPositive { get; init; }

    /// <summary>Kept as a fee; null = nothing.</summary>
    public decimal? AdjustmentNegative { get; init; }

    /// <summary>Rows whose goods go back into stock.</summary>
    public IReadOnlyList<long> ReturnToStock { get; init; } = [];

    /// <summary>Whether the payment provider pays the money back; only for refunds of an invoice that was paid through one.</summary>
    public bool IsOnline { get; init; }
}
