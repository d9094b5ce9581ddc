using System.Text.Json.Serialization;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>Size of a parcel.</summary>
[JsonConverter(typeof(EnumNames<ParcelKind>))]
public enum ParcelKind
{
    Small,

    [JsonStringEnumMemberName("very_large")]
    VeryLarge,
}
