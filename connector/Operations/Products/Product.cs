using System.Text.Json;

namespace PowerPlatformMagento.Operations.Products;

/// <summary>A product of the catalog, with the values that hold for all store views.</summary>
public sealed record Product
{
    /// <summary>Magento ID of the product.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the store that sells it.</summary>
    public required string Store { get; init; }

    /// <summary>SKU, as the store spells it.</summary>
    public required string Sku { get; init; }

    /// <summary>Name of the product.</summary>
    public string? Name { get; init; }

    /// <summary>Product type, for example simple, configurable, bundle, grouped, virtual or downloadable.</summary>
    public required string Type { get; init; }

    /// <summary>Enabled or Disabled.</summary>
    public required string Status { get; init; }

    /// <summary>Where shoppers find it: NotVisible, Catalog, Search or CatalogAndSearch.</summary>
    public required string Visibility { get; init; }

    /// <summary>Base price in the base currency; empty where the price comes from parts, as in a bundle.</summary>
    public decimal? Price { get; init; }

    /// <summary>Weight in the unit of the store; empty for products without weight.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Magento ID of the attribute set.</summary>
    public string? AttributeSetId { get; init; }

    /// <summary>When the product was created, UTC.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When the product was changed last, UTC. Changes of stock do not count.</summary>
    public DateTime UpdatedAt { get; init; }

    /// <summary>Codes of the websites that sell it.</summary>
    public IReadOnlyList<string> Websites { get; init; } = [];

    /// <summary>Magento IDs of its categories.</summary>
    public IReadOnlyList<string> CategoryIds { get; init; } = [];

    /// <summary>Further attributes by their codes: numbers as numbers, choices by the value that is stored, lists as lists, dates in UTC.</summary>
    public IReadOnlyDictionary<string, JsonElement> CustomAttributes { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Labels of the chosen options, by the codes of their attributes; several are separated by commas.</summary>
    public IReadOnlyDictionary<string, string> CustomAttributeLabels { get; init; } = new Dictionary<string, string>();
}
