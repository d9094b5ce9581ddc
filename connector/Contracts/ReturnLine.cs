using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>An item of a return.</summary>
[DataContract(Namespace = "")]
public sealed record ReturnLine
{
    /// <summary>Magento's <c>entity_id</c> of the item of the return.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Magento's id of the order line it belongs to.</summary>
    [DataMember(Name = "orderItemId", Order = 2, IsRequired = true)]
    public required string OrderItemId { get; init; }

    /// <summary>Stock keeping unit that comes back; null when the store did not say.</summary>
    [DataMember(Name = "sku", Order = 3, EmitDefaultValue = false)]
    public string? Sku { get; init; }

    /// <summary>Product name; null when the store did not say.</summary>
    [DataMember(Name = "name", Order = 4, EmitDefaultValue = false)]
    public string? Name { get; init; }

    /// <summary>Quantity the customer wants to return.</summary>
    [DataMember(Name = "quantityRequested", Order = 5)]
    public decimal QuantityRequested { get; init; }

    /// <summary>Quantity the store accepts back.</summary>
    [DataMember(Name = "quantityAuthorized", Order = 6)]
    public decimal QuantityAuthorized { get; init; }

    /// <summary>Quantity that arrived (Magento's <c>qty_returned</c>).</summary>
    [DataMember(Name = "quantityReceived", Order = 7)]
    public decimal QuantityReceived { get; init; }

    /// <summary>Quantity that was found in order.</summary>
    [DataMember(Name = "quantityApproved", Order = 8)]
    public decimal QuantityApproved { get; init; }

    /// <summary>One of <see cref="ReturnStatus"/>.</summary>
    [DataMember(Name = "status", Order = 9, IsRequired = true)]
    public required string Status { get; init; }

    /// <summary>Magento's status code of the item.</summary>
    [DataMember(Name = "magentoStatus", Order = 10, IsRequired = true)]
    public required string MagentoStatus { get; init; }

    /// <summary>Why it comes back, as shown to people; the option id where the store offers no label.</summary>
    [DataMember(Name = "reason", Order = 11, EmitDefaultValue = false)]
    public string? Reason { get; init; }

    /// <summary>Condition of the goods, as shown to people.</summary>
    [DataMember(Name = "condition", Order = 12, EmitDefaultValue = false)]
    public string? Condition { get; init; }

    /// <summary>What the customer wants instead, as shown to people.</summary>
    [DataMember(Name = "resolution", Order = 13, EmitDefaultValue = false)]
    public string? Resolution { get; init; }
}
