namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>Which products are wanted; null = any.</summary>
public sealed record ProductQuery
{
    /// <summary>Part of the SKU.</summary>
    public string? Sku { get; init; }

    /// <summary>Part of the name.</summary>
    public string? Name { get; init; }

    /// <summary>Product type.</summary>
    public string? Type { get; init; }

    /// <summary>Enabled or Disabled.</summary>
    public string? Status { get; init; }

    /// <summary>Changed at or after this instant.</summary>
    public DateTimeOffset? UpdatedAfter { get; init; }

    /// <summary>Only these ids; none means all.</summary>
    internal IReadOnlyCollection<string> Ids { get; init; } = [];
}
