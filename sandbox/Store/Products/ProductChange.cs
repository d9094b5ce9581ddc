using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>What somebody wants to have changed about a product. Null means: as it is.</summary>
internal sealed record ProductChange
{
    /// <summary>The product; one nobody knows is made.</summary>
    public required string Sku { get; init; }

    public string? Name { get; init; }

    public long? AttributeSetId { get; init; }

    public decimal? Price { get; init; }

    /// <summary>1 enabled, 2 disabled.</summary>
    public long? Status { get; init; }

    public long? Visibility { get; init; }

    public string? TypeId { get; init; }

    /// <summary>Kilograms.</summary>
    public decimal? Weight { get; init; }

    public IReadOnlyList<long>? WebsiteIds { get; init; }

    /// <summary>Categories with the position in each.</summary>
    public IReadOnlyList<(string Id, long Position)>? Categories { get; init; }

    /// <summary>Pieces at the default source.</summary>
    public decimal? Quantity { get; init; }

    public bool? IsInStock { get; init; }

    /// <summary>Custom attributes by code; a value of null takes one away.</summary>
    public IReadOnlyList<(string Code, JsonNode? Value)> Attributes { get; init; } = [];
}
