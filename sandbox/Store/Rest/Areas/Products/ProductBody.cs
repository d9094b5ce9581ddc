using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Products;

/// <summary>Reads the product of a request.</summary>
internal static class ProductBody
{
    private static readonly string[] Members =
    [
        "id", "sku", "name", "attribute_set_id", "price", "status", "visibility", "type_id", "created_at", "updated_at", "weight", "extension_attributes",
        "product_links", "options", "media_gallery_entries", "tier_prices", "custom_attributes",
    ];

    private static readonly string[] Extensions =
    [
        "website_ids", "category_links", "stock_item", "downloadable_product_links", "downloadable_product_samples", "bundle_product_options",
        "configurable_product_options", "configurable_product_links", "discounts",
    ];

    /// <param name="body">The product.</param>
    /// <param name="sku">SKU of the path, which counts more than the one of the body; null = none.</param>
    /// <returns>Null when there is no SKU at all.</returns>
    /// <exception cref="RestError">Something does not fit, or the sandbox does not know how to save it.</exception>
    public static ProductChange? Read(BodyObject body, string? sku)
    {
        var extension = (body.Only(Members).Object("extension_attributes") ?? new BodyObject([])).Only(Extensions);
        Refuse(body, "product_links", "options", "media_gallery_entries", "tier_prices");
        Refuse(extension, [.. Extensions.Skip(3)]);
        var stock = extension.Object("stock_item")?.Only(StockItemJson.Members);
        return (sku ?? body.Text("sku")) is not { Length: > 0 } wanted ? null : new ProductChange
        {
            Sku = wanted,
            Name = body.Text("name"),
            AttributeSetId = body.Integer("attribute_set_id"),
            Price = body.Number("price"),
            Status = body.Integer("status"),
            Visibility = body.Integer("visibility"),
            TypeId = body.Text("type_id"),
            Weight = body.Number("weight"),
            WebsiteIds = extension.Has("website_ids") ? extension.Integers("website_ids") : null,
            Categories = extension.Has("category_links") ? [.. extension.Objects("category_links").Select(link => link.Only("position", "category_id", "extension_attributes")).Select(link => (link.Text("category_id") ?? "", link.Integer("position") ?? 0))] : null,
            Quantity = stock?.Number("qty"),
            IsInStock = stock?.Flag("is_in_stock"),
            Attributes = SentAttributes.Read(body),
        };
    }

    // Better refused than lost.
    private static void Refuse(BodyObject owner, params string[] names)
    {
        if (names.FirstOrDefault(name => owner.Raw(name) is JsonArray { Count: > 0 } or JsonObject) is { } unsupported)
        {
            throw RestError.NotInSandbox($"the saving of {unsupported} with a product");
        }
    }
}
