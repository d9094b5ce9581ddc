using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>What a configurable product can be had in and a bundle is made of.</summary>
internal static class ProductParts
{
    private const int PartsOfBundle = 2;

    public static void Add(JsonObject extension, Product product)
    {
        if (product.Kind == LineKind.Configurable)
        {
            extension["configurable_product_options"] = new JsonArray(new JsonObject
            {
                ["id"] = product.Id,
                ["attribute_id"] = $"{ProductAttributes.SizeId}",
                ["label"] = "Size",
                ["position"] = 0,
                ["values"] = new JsonArray([.. Product.Sizes.Select((_, index) => new JsonObject { ["value_index"] = ProductAttributes.FirstSize + index })]),
                ["product_id"] = product.Id,
            });
            extension["configurable_product_links"] = new JsonArray([.. Product.Sizes.Select((_, index) => JsonValue.Create(product.SizeId(index)))]);
        }
        else if (product.Kind is LineKind.FixedBundle or LineKind.DynamicBundle)
        {
            extension["bundle_product_options"] = new JsonArray([.. Enumerable.Range(0, PartsOfBundle).Select(part => Option(product, part))]);
        }
    }

    // Orders of a bundle take one of the first eight simple products for each of the two parts.
    private static JsonObject Option(Product product, int part) => new()
    {
        ["option_id"] = part + 1,
        ["title"] = part == 0 ? "Grundausstattung" : "Zubehör",
        ["required"] = true,
        ["type"] = "select",
        ["position"] = part + 1,
        ["sku"] = product.Sku,
        ["product_links"] = new JsonArray([.. Enumerable.Range(0, Product.Sizes.Length).Select(choice => Product.Simple[(choice * PartsOfBundle) + part]).Select((content, index) => new JsonObject
        {
            ["id"] = $"{(part * Product.Sizes.Length) + index + 1}",
            ["sku"] = content.Sku,
            ["option_id"] = part + 1,
            ["qty"] = 1,
            ["position"] = index + 1,
            ["is_default"] = index == 0,
            ["price"] = product.Kind == LineKind.DynamicBundle ? content.Price / 100m : 0,
            ["price_type"] = null,
            ["can_change_quantity"] = 0,
        })]),
    };
}
