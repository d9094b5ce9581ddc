using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A line of an order. Configurable products are one line: amounts of the parent row, product of the child row.</summary>
[DataContract(Namespace = "")]
public sealed record OrderLine
{
    /// <summary>Magento's id of the order line (the parent row of a configurable).</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Line of the bundle this line is part of; null otherwise.</summary>
    [DataMember(Name = "parentId", Order = 2, EmitDefaultValue = false)]
    public string? ParentId { get; init; }

    /// <summary>Stock keeping unit that was sold.</summary>
    [DataMember(Name = "sku", Order = 3, IsRequired = true)]
    public required string Sku { get; init; }

    /// <summary>Product name at the time of the order.</summary>
    [DataMember(Name = "name", Order = 4, IsRequired = true)]
    public required string Name { get; init; }

    /// <summary>Magento's id of the product that was sold.</summary>
    [DataMember(Name = "productId", Order = 5, EmitDefaultValue = false)]
    public string? ProductId { get; init; }

    /// <summary>Magento's product type, for example <c>simple</c>, <c>configurable</c>, <c>bundle</c>, <c>virtual</c>.</summary>
    [DataMember(Name = "productType", Order = 6, IsRequired = true)]
    public required string ProductType { get; init; }

    /// <summary>Quantity ordered.</summary>
    [DataMember(Name = "quantity", Order = 7)]
    public decimal Quantity { get; init; }

    /// <summary>Quantity invoiced.</summary>
    [DataMember(Name = "quantityInvoiced", Order = 8)]
    public decimal QuantityInvoiced { get; init; }

    /// <summary>Quantity shipped.</summary>
    [DataMember(Name = "quantityShipped", Order = 9)]
    public decimal QuantityShipped { get; init; }

    /// <summary>Quantity refunded.</summary>
    [DataMember(Name = "quantityRefunded", Order = 10)]
    public decimal QuantityRefunded { get; init; }

    /// <summary>Quantity cancelled.</summary>
    [DataMember(Name = "quantityCanceled", Order = 11)]
    public decimal QuantityCanceled { get; init; }

    /// <summary>Catalogue price per unit, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "originalPrice", Order = 12)]
    public decimal OriginalPrice { get; init; }

    /// <summary>Net price per unit, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "price", Order = 13)]
    public decimal Price { get; init; }

    /// <summary>Gross price per unit, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "priceInclTax", Order = 14)]
    public decimal PriceInclTax { get; init; }

    /// <summary>Net total of the row before discount, in the order currency; at most four decimals. The rows add up to the subtotal of the order.</summary>
    [DataMember(Name = "rowTotal", Order = 15)]
    public decimal RowTotal { get; init; }

    /// <summary>Net total of the row before discount, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseRowTotal", Order = 16)]
    public decimal BaseRowTotal { get; init; }

    /// <summary>Discount of the row as a positive number, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "discountAmount", Order = 17)]
    public decimal DiscountAmount { get; init; }

    /// <summary>Tax of the row, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "taxAmount", Order = 18)]
    public decimal TaxAmount { get; init; }

    /// <summary>Tax rate of the row in percent.</summary>
    [DataMember(Name = "taxPercent", Order = 19)]
    public decimal TaxPercent { get; init; }

    /// <summary>Weight per unit in the weight unit of the store.</summary>
    [DataMember(Name = "weight", Order = 20)]
    public decimal Weight { get; init; }
}
