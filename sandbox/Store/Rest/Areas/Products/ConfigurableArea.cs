using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Products;

/// <summary>What a configurable product can be had in. The child does not name its parent: whoever wants to know asks here.</summary>
internal sealed class ConfigurableArea(RestServices services) : IRestArea
{
    private const string Resource = "Magento_Catalog::products";

    /// <summary>Custom attributes the list of children puts last.</summary>
    private static readonly string[] Last = ["url_key", "msrp_display_actual_price_type"];

    private readonly ProductShelf shelf = new(services.Documents);

    public IEnumerable<RestRoute> Routes =>
    [
        RestRoute.Get("configurable-products/:sku/children", Resource, (request, path) => ChildrenAsync(request, path[0])),
        RestRoute.Get("configurable-products/:sku/options/all", Resource, (request, path) => RestAnswer.DocumentAsync(request, Part(path[0], "configurable_product_options"))),
    ];

    private JsonArray Part(string sku, string name)
    {
        var parent = shelf.Stored(shelf.Find(sku) ?? throw ProductArea.Missing());
        return parent["extension_attributes"]?[name]?.DeepClone().AsArray() ?? [];
    }

    private Task ChildrenAsync(RestRequest request, string sku) =>
        RestAnswer.DocumentAsync(request, new JsonArray([.. Part(sku, "configurable_product_links").Select(link => Child((long)link!))]));

    private JsonObject Child(long id)
    {
        var child = shelf.Stored(id);
        child.Remove("extension_attributes");
        child.Remove("options");
        var attributes = child["custom_attributes"]!.AsArray().Select(attribute => attribute!.DeepClone())
            .Where(attribute => (string)attribute["attribute_code"]! != "options_container")
            .OrderBy(attribute => Array.IndexOf(Last, (string)attribute["attribute_code"]!));
        child["custom_attributes"] = new JsonArray([.. attributes]);
        return child;
    }
}
