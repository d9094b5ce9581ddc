using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>The products generated orders are made of, as documents. They hold everything but the stock item, which follows the source items.</summary>
internal static class GeneratedProducts
{
    private const int SecondsBetween = 2;
    private const int AttributeSet = 4;
    private const int FirstCategory = 4;
    private const int Categories = 3;

    /// <summary>All products by id; the newest was made an hour before the epoch.</summary>
    public static IReadOnlyList<JsonObject> All(DateTimeOffset epoch)
    {
        var items = CatalogueItem.All
            .Select(item => (Id: item.Product.Kind == LineKind.Configurable ? item.Product.SizeId(item.Option) : item.Product.Id, item.Sku, item.Name, item.Product, IsSize: item.Product.Kind == LineKind.Configurable, item.Option))
            .Concat(Product.Configurable.Concat(Product.Bundles).Select(product => (product.Id, product.Sku, product.Name, Product: product, IsSize: false, Option: 0)))
            .OrderBy(item => item.Id)
            .ToList();
        var first = epoch.AddHours(-1).AddSeconds(-SecondsBetween * items.Count);
        return [.. items.Select((item, index) => Document(item.Id, item.Sku, item.Name, item.Product, item.IsSize ? item.Option : null, first.AddSeconds(index * SecondsBetween)))];
    }

    private static JsonObject Document(int id, string sku, string name, Product product, int? size, DateTimeOffset made)
    {
        var created = made.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var category = FirstCategory + (product.Id % Categories);
        var document = new JsonObject
        {
            ["id"] = id,
            ["sku"] = sku,
            ["name"] = name,
            ["attribute_set_id"] = AttributeSet,
            ["price"] = product.Kind == LineKind.Configurable && size is null ? 0 : product.Price / 100m,
            ["status"] = 1,
            ["visibility"] = size is null ? 4 : 1,
            ["type_id"] = size is null ? TypeOf(product.Kind) : "simple",
            ["created_at"] = created,
            ["updated_at"] = created,
        };
        if (product.WeightGrams > 0 && (size is not null || product.Kind is LineKind.Simple))
        {
            document["weight"] = product.WeightGrams / 1000m;
        }

        var extension = new JsonObject
        {
            ["website_ids"] = new JsonArray(1, 2, 3),
            ["category_links"] = new JsonArray(new JsonObject { ["position"] = 0, ["category_id"] = $"{category}" }),
        };
        document["extension_attributes"] = extension;
        if (size is null)
        {
            ProductParts.Add(extension, product);
        }

        foreach (var list in new[] { "product_links", "options", "media_gallery_entries", "tier_prices" })
        {
            document[list] = new JsonArray();
        }

        AddAttributes(document, product, size, category);
        return document;
    }

    private static void AddAttributes(JsonObject document, Product product, int? size, int category)
    {
        CustomAttributes.Set(document, "options_container", "container2");
        CustomAttributes.Set(document, "msrp_display_actual_price_type", "0");
        CustomAttributes.Set(document, "url_key", UrlKey.Of((string)document["name"]!));
        CustomAttributes.Set(document, "required_options", "0");
        CustomAttributes.Set(document, "has_options", product.Kind is LineKind.FixedBundle or LineKind.DynamicBundle ? "1" : "0");
        CustomAttributes.Set(document, "tax_class_id", "2");
        CustomAttributes.Set(document, "category_ids", new JsonArray($"{category}"));
        if (size is { } option)
        {
            CustomAttributes.Set(document, "size", $"{ProductAttributes.FirstSize + option}");
        }

        if (product.Id == 3)
        {
            CustomAttributes.Set(document, "special_price", "39.900000");
            CustomAttributes.Set(document, "special_from_date", "2026-01-01 00:00:00");
            CustomAttributes.Set(document, "cost", "21.500000");
        }
    }

    private static string TypeOf(LineKind kind) => kind switch
    {
        LineKind.Virtual => "virtual",
        LineKind.Configurable => "configurable",
        LineKind.FixedBundle or LineKind.DynamicBundle => "bundle",
        _ => "simple",
    };
}
