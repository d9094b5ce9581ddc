namespace PowerPlatformMagento.Benchmarks.Mapping.Plain;

/// <summary>An address.</summary>
internal sealed record PlainAddress
{
    public long? EntityId { get; init; }

    public string? Prefix { get; init; }

    public string? Firstname { get; init; }

    public string? Middlename { get; init; }

    public string? Lastname { get; init; }

    public string? Suffix { get; init; }

    public string? Company { get; init; }

    public List<string>? Street { get; init; }

    public string? City { get; init; }

    public string? Region { get; init; }

    public string? RegionCode { get; init; }

    public string? Postcode { get; init; }

    public string? CountryId { get; init; }

    public string? Telephone { get; init; }

    public string? Fax { get; init; }

    public string? VatId { get; init; }
}
