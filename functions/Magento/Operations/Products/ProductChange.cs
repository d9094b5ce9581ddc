namespace PowerPlatformMagento.Magento.Operations.Products;

/// <summary>What is to be changed about a product; null = stays as it is.</summary>
public sealed record ProductChange
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Enabled or Disabled.</summary>
    public string? Status { get; init; }

    /// <summary>NotVisible, Catalog, Search or CatalogAndSearch.</summary>
    public string? Visibility { get; init; }

    /// <summary>Base price.</summary>
    public decimal? Price { get; init; }

    /// <summary>Weight.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Custom attributes by code, each as the store's own texts: one, several for lists, none to clear it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> CustomAttributes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
