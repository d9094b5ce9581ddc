namespace PowerPlatformMagento.Sandbox.Store.Metadata;

/// <summary>Lists that describe a store that was not loaded from captures, as JSON, by the route that answers them.</summary>
internal static class MetadataLayout
{
    public const string ProductAttributes = "products/attributes";
    public const string AttributeSets = "products/attribute-sets/sets/list";
    public const string ProductTypes = "products/types";
    public const string CustomerAttributes = "attributeMetadata/customer";
    public const string Countries = "directory/countries";
    public const string OrderStatuses = "order-statuses";

    public static IEnumerable<KeyValuePair<string, string>> Answers { get; } =
    [
        new(ProductAttributes, ProductAttributeJson.All().ToJsonString()),
        new(AttributeSets, """[{"attribute_set_id":4,"attribute_set_name":"Default","sort_order":1,"entity_type_id":4}]"""),
        new(ProductTypes, """
            [{"name":"simple","label":"Simple Product"},{"name":"virtual","label":"Virtual Product"},{"name":"downloadable","label":"Downloadable Product"},{"name":"bundle","label":"Bundle Product"},{"name":"grouped","label":"Grouped Product"},{"name":"configurable","label":"Configurable Product"}]
            """),
        new(CustomerAttributes, CustomerAttributeJson.All().ToJsonString()),
        new(Countries, CountryJson.All().ToJsonString()),
        new(OrderStatuses, OrderStatusJson.All().ToJsonString()),
    ];
}
