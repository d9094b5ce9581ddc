using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>One product of a cart, a quote request or a look at the store.</summary>
[DataContract(Namespace = "")]
public sealed record WebActivityLine
{
    /// <summary>Stock keeping unit.</summary>
    [DataMember(Name = "sku", Order = 1, IsRequired = true)]
    public required string Sku { get; init; }

    /// <summary>Product name as the store shows it; null when the store did not say.</summary>
    [DataMember(Name = "name", Order = 2, EmitDefaultValue = false)]
    public string? Name { get; init; }

    /// <summary>How many.</summary>
    [DataMember(Name = "quantity", Order = 3)]
    public decimal Quantity { get; init; }

    /// <summary>Amount of the line in the currency of the activity, without tax; null when there is none.</summary>
    [DataMember(Name = "rowTotal", Order = 4, EmitDefaultValue = false)]
    public decimal? RowTotal { get; init; }
}
