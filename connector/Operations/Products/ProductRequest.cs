using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace PowerPlatformMagento.Operations.Products;

/// <summary>Changes of a product. What is not given stays as it is; everything is written for all store views.</summary>
public sealed record ProductRequest
{
    /// <summary>New name of the product.</summary>
    [StringLength(255, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>Whether the product is for sale.</summary>
    [AllowedValues("Enabled", "Disabled", null, ErrorMessage = "Enabled or Disabled.")]
    public string? Status { get; init; }

    /// <summary>Where shoppers find the product.</summary>
    [AllowedValues("NotVisible", "Catalog", "Search", "CatalogAndSearch", null, ErrorMessage = "NotVisible, Catalog, Search or CatalogAndSearch.")]
    public string? Visibility { get; init; }

    /// <summary>New base price in the base currency.</summary>
    [Range(0d, 999999999999d)]
    public decimal? Price { get; init; }

    /// <summary>New weight in the unit of the store.</summary>
    [Range(0d, 99999999d)]
    public decimal? Weight { get; init; }

    /// <summary>Further attributes by their codes. Choices take the stored value or the label, an empty value clears the attribute.</summary>
    public Dictionary<string, JsonElement>? CustomAttributes { get; init; }
}
