using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Metadata;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>Makes the document of a new product, with what Magento adds by itself.</summary>
internal sealed class ProductDraft(DocumentSet documents)
{
    /// <exception cref="StoreRuleException">Name or price are missing.</exception>
    public JsonObject Make(long id, ProductChange change, int viewId)
    {
        var name = Given(change.Name, "Product Name");
        var type = change.TypeId ?? "simple";
        var price = type is "configurable" or "grouped" or "bundle" ? change.Price ?? 0 : Given(change.Price, "Price");
        var product = new JsonObject
        {
            ["id"] = id,
            ["sku"] = change.Sku,
            ["name"] = name,
            ["attribute_set_id"] = change.AttributeSetId,
            ["price"] = PhpNumber.Of(price),
            ["status"] = change.Status ?? 1,
            ["visibility"] = change.Visibility ?? 4,
            ["type_id"] = type,
            ["created_at"] = "",
            ["updated_at"] = "",
        };
        if (change.Weight is { } weight)
        {
            product["weight"] = PhpNumber.Of(weight);
        }

        product["extension_attributes"] = new JsonObject { ["website_ids"] = new JsonArray([.. new StoreViews(documents).Websites(viewId).Select(site => JsonValue.Create(site))]) };
        foreach (var list in new[] { "product_links", "options", "media_gallery_entries", "tier_prices" })
        {
            product[list] = new JsonArray();
        }

        CustomAttributes.Set(product, "options_container", "container2");
        CustomAttributes.Set(product, "msrp_display_actual_price_type", "0");
        CustomAttributes.Set(product, "url_key", UrlKey.Of(name));
        CustomAttributes.Set(product, "required_options", "0");
        CustomAttributes.Set(product, "has_options", "0");
        CustomAttributes.Set(product, "tax_class_id", "2");
        CustomAttributes.Set(product, "category_ids", new JsonArray());
        return product;
    }

    /// <summary>Puts the product into websites and categories; a list replaces what was there.</summary>
    public static void SetPlaces(JsonObject product, ProductChange change)
    {
        var extension = product["extension_attributes"]!.AsObject();
        if (change.WebsiteIds is { } websites)
        {
            extension["website_ids"] = new JsonArray([.. websites.Select(id => JsonValue.Create(id))]);
        }

        if (change.Categories is { } categories)
        {
            extension.Remove("category_links");
            extension.Insert(extension.IndexOf("website_ids") + 1, "category_links", new JsonArray(
                [.. categories.Select(category => new JsonObject { ["position"] = category.Position, ["category_id"] = category.Id })]));
            CustomAttributes.Set(product, "category_ids", new JsonArray([.. categories.Select(category => JsonValue.Create(category.Id))]));
        }
    }

    private static string Given(string? value, string label) => string.IsNullOrEmpty(value) ? throw Missing(label) : value;

    private static decimal Given(decimal? value, string label) => value ?? throw Missing(label);

    private static StoreRuleException Missing(string label) => new("The \"%1\" attribute value is empty. Set the attribute and try again.", label);
}
