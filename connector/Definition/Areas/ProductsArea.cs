using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Products;
using PowerPlatformMagento.Operations.Records;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Products of the catalog.</summary>
internal sealed class ProductsArea : IConnectorArea
{
    private const string Schema = "GetProductAttributeSchema";

    public void Describe(ConnectorBuilder connector)
    {
        connector.Get("ListProducts", "/stores/{store}/products")
            .Summary("List products")
            .Description("Lists the products of a store with their custom attributes, by ascending ID. Use Get prices and Get stock for prices by scope and for quantities.")
            .Query("sku", "SKU Contains", "Only products whose SKU contains this text.", sku => sku.Length(1, 64))
            .Query("name", "Name Contains", "Only products whose name contains this text.", name => name.Length(1, 100))
            .Query("type", "Type", "Only products of this type; empty means all.", type => type.DynamicList("ListProductTypes"))
            .Query("status", "Status", "Only products that are for sale, or only those that are not; empty means all.", status => status.Choices(("Enabled", "Enabled"), ("Disabled", "Disabled")))
            .Query<DateTime>("updatedAfter", "Updated After", "Only products changed at or after this instant (UTC). Changes of stock do not count.")
            .ReturnsPage<Product>("A page of products.", Attributes);

        connector.Get("GetProduct", "/stores/{store}/products/by-sku")
            .Summary("Get a product")
            .Description("Gets a product by its SKU, with the values that hold for all store views and with its custom attributes.")
            .Important()
            .Query("sku", "SKU", "SKU of the product, for example MUG-0,5L. Upper and lower case are the same.", sku => sku.Required().Length(1, 64))
            .Returns<Product>("The product.", Attributes);

        connector.Patch("UpdateProduct", "/stores/{store}/products/by-sku")
            .Summary("Update a product")
            .Description("Changes a product that exists, for all store views. Only what is given is written, and nothing is written when the product is so already.")
            .Query("sku", "SKU", "SKU of the product, for example MUG-0,5L. Upper and lower case are the same.", sku => sku.Required().Length(1, 64))
            .Body<ProductRequest>(body => body.Property(request => request.CustomAttributes).DynamicSchema(Schema))
            .Returns<OperationResult>("What became of the change.");

        connector.Get(Schema, "/stores/{store}/products/schema")
            .Summary("Get the schema of product attributes")
            .Description("Tells which custom attributes products have in this store, with their options.")
            .Internal()
            .Returns<EntitySchema>("The schema of the custom attributes.");
    }

    public static void Attributes(ObjectBuilder<Product> product) => product.Property(record => record.CustomAttributes).DynamicSchema(Schema);
}
