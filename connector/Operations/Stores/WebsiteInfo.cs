namespace PowerPlatformMagento.Operations.Stores;

/// <summary>A website of a store.</summary>
public sealed record WebsiteInfo
{
    /// <summary>Magento ID of the website.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the website.</summary>
    public required string Code { get; init; }

    /// <summary>Name of the website.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 4217 code of the currency in which its prices are kept.</summary>
    public string? Currency { get; init; }
}
