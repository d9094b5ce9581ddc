using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A line of a shipment, invoice or refund.</summary>
[DataContract(Namespace = "")]
public sealed record DocumentLine
{
    /// <summary>Magento's id of the document line.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Id of the order line it belongs to.</summary>
    [DataMember(Name = "orderLineId", Order = 2, IsRequired = true)]
    public required string OrderLineId { get; init; }

    /// <summary>Stock keeping unit.</summary>
    [DataMember(Name = "sku", Order = 3, EmitDefaultValue = false)]
    public string? Sku { get; init; }

    /// <summary>Quantity of this document.</summary>
    [DataMember(Name = "quantity", Order = 4)]
    public decimal Quantity { get; init; }

    /// <summary>Net amount of the row before discount, in the order currency; at most four decimals; null on shipments.</summary>
    [DataMember(Name = "rowTotal", Order = 5, EmitDefaultValue = false)]
    public decimal? RowTotal { get; init; }

    /// <summary>Tax of the row, in the order currency; at most four decimals; null on shipments.</summary>
    [DataMember(Name = "taxAmount", Order = 6, EmitDefaultValue = false)]
    public decimal? TaxAmount { get; init; }

    /// <summary>Discount of the row as a positive number, in the order currency; at most four decimals; null on shipments.</summary>
    [DataMember(Name = "discountAmount", Order = 7, EmitDefaultValue = false)]
    public decimal? DiscountAmount { get; init; }
}
