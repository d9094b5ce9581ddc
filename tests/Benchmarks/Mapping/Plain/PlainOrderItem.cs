namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>A row of an order.</summary>
internal sealed record PlainOrderItem
{
    public long? ItemId { get; init; }

    public long? ParentItemId { get; init; }

    public string? Sku { get; init; }

    public string? Name { get; init; }

    public long? ProductId { get; init; }

    public string? ProductType { get; init; }

    public string? CreatedAt { get; init; }

    public string? UpdatedAt { get; init; }

    public decimal? QtyOrdered { get; init; }

    public decimal? QtyInvoiced { get; init; }

    public decimal? QtyShipped { get; init; }

    public decimal? QtyRefunded { get; init; }

    public decimal? QtyCanceled { get; init; }

    public decimal? OriginalPrice { get; init; }

    public decimal? Price { get; init; }

    public decimal? PriceInclTax { get; init; }

    public decimal? BasePrice { get; init; }

    public decimal? BasePriceInclTax { get; init; }

    public decimal? RowTotal { get; init; }

    public decimal? BaseRowTotal { get; init; }

    public decimal? DiscountAmount { get; init; }

    public decimal? BaseDiscountAmount { get; init; }

    public decimal? TaxAmount { get; init; }

    public decimal? BaseTaxAmount { get; init; }

    public decimal? DiscountTaxCompensationAmount { get; init; }

    public decimal? BaseDiscountTaxCompensationAmount { get; init; }

    public decimal? TaxPercent { get; init; }

    public decimal? Weight { get; init; }
}
