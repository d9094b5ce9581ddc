namespace PowerPlatformMagento.Magento.Operations.Orders;

/// <summary>A document that is to be made of an order.</summary>
public sealed record DocumentDraft
{
    /// <summary>What it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Magento's id of the order.</summary>
    public required string OrderId { get; init; }

    /// <summary>Rows; empty means all that is open.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; init; } = [];

    /// <summary>Comment only the back office sees; made with the document or not at all.</summary>
    public required string InternalComment { get; init; }

    /// <summary>Whether the store sends its e-mail about the document.</summary>
    public bool Notifies { get; init; }

    /// <summary>Shipments: parcels.</summary>
    public IReadOnlyList<TrackDraft> Tracks { get; init; } = [];

    /// <summary>Shipments: inventory source; null means the default one.</summary>
    public string? SourceCode { get; init; }

    /// <summary>Invoices: whether the payment provider captures the amount.</summary>
    public bool CapturesOnline { get; init; }

    /// <summary>Refunds: invoice that is refunded; null = the order as a whole, which is never paid back online.</summary>
    public string? InvoiceId { get; init; }

    /// <summary>Refunds of an invoice: whether the payment provider pays the money back.</summary>
    public bool RefundsOnline { get; init; }

    /// <summary>Refunds: shipping in the base currency; null means all that is left.</summary>
    public decimal? ShippingAmount { get; init; }

    /// <summary>Refunds: amount on top, in the base currency.</summary>
    public decimal? AdjustmentPositive { get; init; }

    /// <summary>Refunds: fee, in the base currency.</summary>
    public decimal? AdjustmentNegative { get; init; }

    /// <summary>Refunds: rows whose quantity goes back to stock.</summary>
    public IReadOnlyList<string> ReturnToStock { get; init; } = [];
}
