using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Metadata;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Metadata;

/// <summary>
/// What describes a store: attributes of products and customers, attribute sets, countries.
/// Statuses of orders are listed by the cloud service alone; other editions have no route for them.
/// </summary>
internal sealed class MetadataArea(RestServices services) : IRestArea
{
    private const string Attributes = "Magento_Catalog::attributes_attributes";
    private const string Sets = "Magento_Catalog::sets";
    private const string Customer = "Magento_Customer::customer";
    private const string Code = "attribute_code";

    private readonly FixedLists lists = new(services);

    public IEnumerable<RestRoute> Routes =>
    [
        lists.List(MetadataLayout.ProductAttributes, Attributes),
        lists.Single("products/attributes/:code", Attributes, MetadataLayout.ProductAttributes, Code, NoAttribute),
        RestRoute.Get("products/attributes/:code/options", Attributes, (request, path) => OptionsAsync(request, path[0])),
        lists.List(MetadataLayout.AttributeSets, Sets),
        RestRoute.Get("products/attribute-sets/:id", Sets, (request, path) => FixedLists.AnswerAsync(request, Set(path.Id()))),
        RestRoute.Get("products/attribute-sets/:id/attributes", Sets, (request, path) => OfSetAsync(request, path.Id())),
        lists.Whole(MetadataLayout.ProductTypes, "Magento_Catalog::products"),
        lists.Whole(MetadataLayout.CustomerAttributes, Customer),
        lists.Single("attributeMetadata/customer/attribute/:code", Customer, MetadataLayout.CustomerAttributes, Code, NoCustomerAttribute),
        lists.Whole(MetadataLayout.Countries, RestRoute.Anonymous),
        lists.Single("directory/countries/:id", RestRoute.Anonymous, MetadataLayout.Countries, "id", _ => RestError.NotFound("The country isn't available.")),
        .. services.Edition == StoreEdition.AdobeCommerceCloudService ? [lists.Whole(MetadataLayout.OrderStatuses, "Magento_OopeApiIntegrations::order_statuses")] : Array.Empty<RestRoute>(),
    ];

    private static RestError NoAttribute(string code) => RestError.NotFound("The attribute with a \"%1\" attributeCode doesn't exist. Verify the attribute and try again.", code);

    private static RestError NoCustomerAttribute(string code) => RestError.NoSuchEntity(("entityType", "customer"), ("attributeCode", code));

    private Task OptionsAsync(RestRequest request, string code)
    {
        var attribute = lists.Find(MetadataLayout.ProductAttributes, Code, code) ?? throw NoAttribute(code);
        return FixedLists.AnswerAsync(request, attribute.GetProperty("options"));
    }

    private JsonElement Set(long id) => lists.Find(MetadataLayout.AttributeSets, "attribute_set_id", id.ToString(CultureInfo.InvariantCulture)) ?? throw RestError.NoSuchEntity("id", id);

    // The sandbox has one set, and it holds every attribute.
    private Task OfSetAsync(RestRequest request, long id)
    {
        _ = Set(id);
        return services.Reads.FixedAsync(request, MetadataLayout.ProductAttributes);
    }
}
