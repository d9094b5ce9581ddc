using System.Runtime.Serialization;

namespace PowerPlatformMagento.Plugins.Corrections;

/// <summary>What a person gave for one field of a record, as it is kept in <c>mag_corrections</c>.</summary>
[DataContract(Namespace = "")]
internal sealed record Correction
{
    /// <summary>Table and column, for rows of parts with the Magento id of the part, for example <c>mag_orderline.mag_sku@17</c>.</summary>
    [DataMember(Name = "field", Order = 1, IsRequired = true)]
    public required string Field { get; init; }

    /// <summary>The value to import instead.</summary>
    [DataMember(Name = "value", Order = 2, IsRequired = true)]
    public required string Value { get; init; }
}
