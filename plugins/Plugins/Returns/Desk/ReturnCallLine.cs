using System.Runtime.Serialization;

namespace PowerPlatformMagento.Plugins.Returns.Desk;

/// <summary>A line named in a call: <c>{"id":"711","quantity":1}</c>.</summary>
[DataContract(Namespace = "")]
internal sealed record ReturnCallLine
{
    /// <summary>Id of the row of the line, or Magento's id of it.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Pieces in all; null for as many as can be.</summary>
    [DataMember(Name = "quantity", Order = 2)]
    public decimal? Quantity { get; init; }
}
