namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>One row of an order.</summary>
internal sealed class OrderLine
{
    public required long ItemId { get; init; }

    public required LineKind Kind { get; init; }

    public required string Sku { get; init; }

    public required string Name { get; init; }

    public required int ProductId { get; init; }

    public required int Quantity { get; init; }

    public required RowAmounts Amounts { get; init; }

    public required int WeightGrams { get; init; }

    public required int TaxPermille { get; init; }

    public int DiscountPercent { get; init; }

    public OrderLine? Parent { get; init; }

    /// <summary>Value of the configurable option, or number of the bundle option.</summary>
    public int Option { get; init; }

    public int Invoiced { get; set; }

    public int Shipped { get; set; }

    public int Refunded { get; set; }

    public int Canceled { get; set; }

    /// <summary>Rows whose own amounts are zero by design, because another row carries them.</summary>
    public bool IsDummy => Kind is LineKind.ConfigurableChild || (Kind == LineKind.BundleChild && Parent!.Kind == LineKind.FixedBundle);

    /// <summary>Rows that shipments list.</summary>
    public bool IsShippable => Kind is LineKind.Simple or LineKind.Configurable or LineKind.FixedBundle or LineKind.DynamicBundle;

    public string ProductType => Kind switch
    {
        LineKind.Configurable => "configurable",
        LineKind.FixedBundle or LineKind.DynamicBundle => "bundle",
        LineKind.Virtual => "virtual",
        _ => "simple",
    };

    /// <summary>Amounts of a part of the row.</summary>
    public RowAmounts Of(int quantity) => quantity == Quantity ? Amounts : RowAmounts.Of(Amounts.PriceGross, quantity, TaxPermille, DiscountPercent);
}
