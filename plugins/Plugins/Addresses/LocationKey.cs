using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>Key of a place: equal for the same place in different spellings.</summary>
internal static class LocationKey
{
    public static string Of(Address address) => Sha256.Hex(PlaceNormalizer.Normalize(address));
}
