namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Amounts of an order row in one currency, as the store sent them.</summary>
internal readonly record struct RowAmounts(
    decimal RowTotal,
    decimal Discount,
    decimal Price,
    decimal PriceInclTax,
    decimal Quantity,
    decimal Tax,
    decimal Compensation);
