namespace PowerPlatformMagento.Operations.Stores;

/// <summary>How a store is built and what it can do.</summary>
public sealed record StoreStructure
{
    /// <summary>Key of the store.</summary>
    public required string Store { get; init; }

    /// <summary>OpenSource, AdobeCommerce, AdobeCommerceCloudService, or Unknown when the store does not tell.</summary>
    public required string Edition { get; init; }

    /// <summary>Version as far as the store tells it, mostly without the last number.</summary>
    public string? Version { get; init; }

    /// <summary>Websites of the store; each has its own customers, prices and stock.</summary>
    public required IReadOnlyList<WebsiteInfo> Websites { get; init; }

    /// <summary>Groups of store views within websites.</summary>
    public required IReadOnlyList<StoreGroupInfo> StoreGroups { get; init; }

    /// <summary>Store views: what shoppers see, mostly one for each language.</summary>
    public required IReadOnlyList<StoreViewInfo> StoreViews { get; init; }

    /// <summary>What the store offers beyond the basic functions of Magento Open Source.</summary>
    public required IReadOnlyList<CapabilityInfo> Capabilities { get; init; }
}
