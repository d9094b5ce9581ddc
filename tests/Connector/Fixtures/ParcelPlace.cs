namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>Where a parcel goes.</summary>
public sealed record ParcelPlace
{
    /// <summary>Town of the address.</summary>
    public string? City { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    [RegularExpressionOfCountries]
    public required string CountryCode { get; init; }
}
