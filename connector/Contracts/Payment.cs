using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>How an order is paid. Card, token and gateway fields are never part of it.</summary>
[DataContract(Namespace = "")]
public sealed record Payment
{
    /// <summary>Magento's payment method code, for example <c>checkmo</c>.</summary>
    [DataMember(Name = "method", Order = 1, IsRequired = true)]
    public required string Method { get; init; }

    /// <summary>Last transaction id at the payment provider.</summary>
    [DataMember(Name = "transactionId", Order = 2, EmitDefaultValue = false)]
    public string? TransactionId { get; init; }

    /// <summary>Purchase order number given by a business customer.</summary>
    [DataMember(Name = "purchaseOrderNumber", Order = 3, EmitDefaultValue = false)]
    public string? PurchaseOrderNumber { get; init; }

    /// <summary>Amount ordered, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "amountOrdered", Order = 4)]
    public decimal AmountOrdered { get; init; }

    /// <summary>Amount authorised, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "amountAuthorized", Order = 5)]
    public decimal AmountAuthorized { get; init; }

    /// <summary>Amount paid, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "amountPaid", Order = 6)]
    public decimal AmountPaid { get; init; }

    /// <summary>Amount refunded, in the order currency; at most four decimals.</summary>
    [DataMember(Name = "amountRefunded", Order = 7)]
    public decimal AmountRefunded { get; init; }
}
