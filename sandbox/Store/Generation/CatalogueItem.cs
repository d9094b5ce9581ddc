namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>Something that can be put into a cart: a product, or one size of a product.</summary>
/// <param name="Product">The product.</param>
/// <param name="Sku">What is ordered.</param>
/// <param name="Name">What people read.</param>
/// <param name="Option">Number of the size.</param>
internal sealed record CatalogueItem(Product Product, string Sku, string Name, int Option)
{
    /// <summary>Everything that can be ordered on its own.</summary>
    public static IReadOnlyList<CatalogueItem> All { get; } =
    [
        .. Product.Simple.Concat(Product.Virtual).Select(product => new CatalogueItem(product, product.Sku, product.Name, 0)),
        .. Product.Configurable.SelectMany(product => Product.Sizes.Select((size, index) => new CatalogueItem(product, $"{product.Sku}-{size}", $"{product.Name} {size}", index))),
    ];

    /// <summary>Finds an item by what is ordered.</summary>
    public static CatalogueItem? Find(string sku) => All.FirstOrDefault(item => item.Sku == sku);
}
