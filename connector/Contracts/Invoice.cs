using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>An invoice of an order, as the store sees it.</summary>
[DataContract(Namespace = "")]
public sealed record Invoice
{
    /// <summary>Magento's <c>entity_id</c>.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Invoice number of the store (<c>increment_id</c>).</summary>
    [DataMember(Name = "number", Order = 2, IsRequired = true)]
    public required string Number { get; init; }

    /// <summary>One of <see cref="DocumentState"/>.</summary>
    [DataMember(Name = "state", Order = 3, IsRequired = true)]
    public required string State { get; init; }

    /// <summary>When it was created, UTC.</summary>
    [DataMember(Name = "createdAt", Order = 4)]
    public DateTime CreatedAt { get; init; }

    /// <summary>Transaction id at the payment provider.</summary>
    [DataMember(Name = "transactionId", Order = 5, EmitDefaultValue = false)]
    public string? TransactionId { get; init; }

    /// <summary>Net total of the lines, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "subtotal", Order = 6)]
    public decimal Subtotal { get; init; }

    /// <summary>Net shipping, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "shippingAmount", Order = 7)]
    public decimal ShippingAmount { get; init; }

    /// <summary>Tax, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "taxAmount", Order = 8)]
    public decimal TaxAmount { get; init; }

    /// <summary>Discount as a positive number, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "discountAmount", Order = 9)]
    public decimal DiscountAmount { get; init; }

    /// <summary>Amount to pay, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "grandTotal", Order = 10)]
    public decimal GrandTotal { get; init; }

    /// <summary>Amount to pay, in the base currency of the website; at most four decimals.</summary>
    [DataMember(Name = "baseGrandTotal", Order = 11)]
    public decimal BaseGrandTotal { get; init; }

    /// <summary>Lines of the invoice.</summary>
    [DataMember(Name = "lines", Order = 12)]
    public IList<DocumentLine> Lines
    {
        get => field ??= [];
        init;
    }
}
