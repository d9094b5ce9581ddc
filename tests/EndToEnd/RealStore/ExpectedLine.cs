namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>What the row of a captured order line must say.</summary>
internal sealed record ExpectedLine(
    long OrderId,
    long Id,
    string Sku,
    string ProductType,
    string ProductId,
    string Name,
    LineQuantities Quantities,
    decimal Price,
    decimal PriceInclTax,
    decimal OriginalPrice,
    decimal RowTotal,
    decimal WebsiteRowTotal,
    decimal Discount,
    decimal Tax,
    decimal TaxPercent);
