using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>One product a service request is about.</summary>
[DataContract(Namespace = "")]
public sealed record ServiceRequestLine
{
    /// <summary>Magento's id of the order line; null when only the SKU is known.</summary>
    [DataMember(Name = "orderItemId", Order = 1, EmitDefaultValue = false)]
    public string? OrderItemId { get; init; }

    /// <summary>Stock keeping unit.</summary>
    [DataMember(Name = "sku", Order = 2, EmitDefaultValue = false)]
    public string? Sku { get; init; }

    /// <summary>How many are concerned.</summary>
    [DataMember(Name = "quantity", Order = 3)]
    public decimal Quantity { get; init; }

    /// <summary>Why, in the words of the store.</summary>
    [DataMember(Name = "reason", Order = 4, EmitDefaultValue = false)]
    public string? Reason { get; init; }

    /// <summary>What the customer wishes: refund, exchange, store credit.</summary>
    [DataMember(Name = "resolution", Order = 5, EmitDefaultValue = false)]
    public string? Resolution { get; init; }
}
