using System.Runtime.Serialization;

namespace PowerPlatformMagento.Contracts;

/// <summary>An address somebody made in Dataverse and the id the store gave it.</summary>
[DataContract(Namespace = "")]
public sealed record NewAddress
{
    /// <summary>How the changes name it: <see cref="FieldChange.Address"/>.</summary>
    [DataMember(Name = "address", Order = 1, IsRequired = true)]
    public required string Address { get; init; }

    /// <summary>Magento's id of the address.</summary>
    [DataMember(Name = "magentoId", Order = 2, IsRequired = true)]
    public required string MagentoId { get; init; }
}
