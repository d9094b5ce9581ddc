using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>A parcel of a shipment.</summary>
[DataContract(Namespace = "")]
public sealed record Track
{
    /// <summary>Magento's id of the track.</summary>
    [DataMember(Name = "id", Order = 1, IsRequired = true)]
    public required string Id { get; init; }

    /// <summary>Tracking number.</summary>
    [DataMember(Name = "number", Order = 2, IsRequired = true)]
    public required string Number { get; init; }

    /// <summary>Carrier code, <c>custom</c> for carriers Magento does not know.</summary>
    [DataMember(Name = "carrierCode", Order = 3, EmitDefaultValue = false)]
    public string? CarrierCode { get; init; }

    /// <summary>Carrier name shown to the customer.</summary>
    [DataMember(Name = "title", Order = 4, EmitDefaultValue = false)]
    public string? Title { get; init; }
}
