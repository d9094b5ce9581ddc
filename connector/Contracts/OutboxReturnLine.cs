using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A line of a return the store is told about.</summary>
[DataContract(Namespace = "")]
public sealed record OutboxReturnLine
{
    /// <summary>Magento's <c>entity_id</c> of the line of the return.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Pieces that go to the status; null where lines go as a whole, which is so for refused ones.</summary>
    [DataMember(Name = "quantity", Order = 2, EmitDefaultValue = false)]
    public decimal? Quantity { get; init; }
}
