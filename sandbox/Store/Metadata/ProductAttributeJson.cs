using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Metadata;

/// <summary>Attributes of products as REST describes them.</summary>
internal static class ProductAttributeJson
{
    private static readonly string[] Flags = ["is_wysiwyg_enabled", "is_html_allowed_on_front", "used_for_sort_by", "is_filterable", "is_filterable_in_search", "is_used_in_grid", "is_visible_in_grid", "is_filterable_in_grid"];
    private static readonly string[] TextFlags = ["is_searchable", "is_visible_in_advanced_search", "is_comparable", "is_used_for_promo_rules", "is_visible_on_front", "used_in_product_listing"];

    public static JsonArray All() => new([.. ProductAttributes.All.Select(One)]);

    private static JsonObject One(ProductAttribute attribute)
    {
        var json = new JsonObject { ["extension_attributes"] = new JsonObject { ["is_pagebuilder_enabled"] = false } };
        foreach (var flag in Flags)
        {
            json[flag] = false;
        }

        json["position"] = 0;
        json["apply_to"] = new JsonArray();
        foreach (var flag in TextFlags)
        {
            json[flag] = "0";
        }

        json["is_visible"] = attribute.Label.Length > 0;
        json["scope"] = attribute.Scope;
        json["attribute_id"] = attribute.Id;
        json["attribute_code"] = attribute.Code;
        json["frontend_input"] = attribute.Input;
        json["entity_type_id"] = "4";
        json["is_required"] = attribute.IsRequired;
        json["options"] = new JsonArray([.. Options(attribute)]);
        json["is_user_defined"] = attribute.IsUserDefined;
        json["default_frontend_label"] = attribute.Label;
        json["frontend_labels"] = new JsonArray();
        json["backend_type"] = attribute.BackendType;
        if (attribute.Options.Count > 0)
        {
            json["source_model"] = attribute.IsUserDefined ? "Magento\\Eav\\Model\\Entity\\Attribute\\Source\\Table" : "Magento\\Eav\\Model\\Entity\\Attribute\\Source\\Config";
        }

        json["default_value"] = "";
        json["is_unique"] = attribute.Code == "sku" ? "1" : "0";
        json["validation_rules"] = new JsonArray();
        return json;
    }

    // Selects a merchant added begin with an empty choice.
    private static IEnumerable<JsonNode> Options(ProductAttribute attribute) => attribute.Options
        .Select(option => (option.Value, option.Label))
        .Prepend(("", " "))
        .Skip(attribute is { IsUserDefined: true, Input: "select" } ? 0 : 1)
        .Select(option => (JsonNode)new JsonObject { ["label"] = option.Item2, ["value"] = option.Item1 });
}
