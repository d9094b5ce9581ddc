namespace PowerPlatformMagento.Magento.Mapping.Wire;

/// <summary>A region, state or province.</summary>
internal sealed record RegionWire(string? Code, string? Name);
