using System.Text.Json;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Lists;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Operations.Stores;
using PowerPlatformMagento.Magento.Tests.Support;
using PowerPlatformMagento.Operations.Products;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class ProductMapperTests
{
    private static readonly Dictionary<string, AttributeDescription> Attributes = new()
    {
        ["cost"] = new("cost", "Cost", AttributeKind.Number, [], false, false, true),
        ["special_price"] = new("special_price", "Special Price", AttributeKind.Number, [], false, false, true),
        ["special_from_date"] = new("special_from_date", "From", AttributeKind.Instant, [], false, false, true),
        ["tax_class_id"] = new("tax_class_id", "Tax Class", AttributeKind.Choice, [new("2", "Taxable Goods")], false, false, true),
    };

    [TestMethod]
    public void Real_products_of_a_list_are_read()
    {
        var list = JsonSerializer.Deserialize(Capture.Bytes("products-list.json"), ProductJson.Default.ListWireProductWire)!;

        var products = list.Items!.Select(product => Map(product!)).ToList();

        Assert.HasCount(3, products);
        var (mug, cable, kettle) = (products[0], products[1], products[2]);
        Assert.AreEqual("1", mug.Id);
        Assert.AreEqual("MUG-0,5L", mug.Sku);
        Assert.AreEqual("main", mug.Store);
        Assert.AreEqual("Kaffeebecher 0,5 l „Guten Morgen“", mug.Name);
        Assert.AreEqual("simple", mug.Type);
        Assert.AreEqual("Enabled", mug.Status);
        Assert.AreEqual("CatalogAndSearch", mug.Visibility);
        Assert.AreEqual(12.95m, mug.Price);
        Assert.AreEqual(0.42m, mug.Weight);
        Assert.AreEqual("4", mug.AttributeSetId);
        Assert.AreEqual(new DateTime(2026, 11, 23, 4, 2, 14, DateTimeKind.Utc), mug.UpdatedAt);
        Assert.AreEqual(DateTimeKind.Utc, mug.UpdatedAt.Kind);
        CollectionAssert.AreEqual(new[] { "base" }, mug.Websites.ToList());
        CollectionAssert.AreEqual(new[] { "4" }, mug.CategoryIds.ToList());
        CollectionAssert.AreEqual(new[] { "base", "outlet" }, cable.Websites.ToList());
        Assert.AreEqual(44.1m, kettle.CustomAttributes["special_price"].GetDecimal());
        Assert.AreEqual("2026-01-01T00:00:00Z", kettle.CustomAttributes["special_from_date"].GetString());
        Assert.AreEqual("4", kettle.CustomAttributes["category_ids"][0].GetString());
        Assert.AreEqual("Taxable Goods", kettle.CustomAttributeLabels["tax_class_id"]);
        Assert.IsFalse(kettle.CustomAttributeLabels.ContainsKey("cost"));
    }

    [TestMethod]
    public void A_single_product_with_stock_and_variants_is_read_the_same_way()
    {
        var shirt = Map(JsonSerializer.Deserialize(Capture.Bytes("product-configurable.json"), ProductJson.Default.ProductWire)!);

        Assert.AreEqual("configurable", shirt.Type);
        Assert.AreEqual(0m, shirt.Price);
        Assert.IsNull(shirt.Weight);
    }

    [TestMethod]
    public void What_a_product_may_lack_is_empty()
    {
        var product = Map(Wire("""{"id":5,"sku":"X","type_id":"bundle"}"""));

        Assert.AreEqual("Disabled", product.Status);
        Assert.AreEqual("NotVisible", product.Visibility);
        Assert.IsNull(product.Price);
        Assert.IsNull(product.Name);
        Assert.IsEmpty(product.Websites);
        Assert.IsEmpty(product.CategoryIds);
        Assert.IsEmpty(product.CustomAttributes);
    }

    [TestMethod]
    public void Odd_shapes_of_the_store_are_taken()
    {
        var product = Map(Wire("""{"id":"5","sku":"X","type_id":"simple","status":"2","visibility":"3","price":"7.5000","extension_attributes":[],"custom_attributes":[{"attribute_code":"a","value":null},{"value":"lost"},{"attribute_code":"b","more":[1],"value":["1"]}]}"""));

        Assert.AreEqual(7.5m, product.Price);
        Assert.AreEqual("Search", product.Visibility);
        CollectionAssert.AreEqual(new[] { "a", "b" }, product.CustomAttributes.Keys.ToList());
    }

    [TestMethod]
    public void Unknown_websites_are_left_out() =>
        Assert.IsEmpty(Map(Wire("""{"id":5,"sku":"X","type_id":"simple","extension_attributes":{"website_ids":[99,0]}}""")).Websites);

    [TestMethod]
    [DataRow("""{"sku":"X","type_id":"simple"}""", "id")]
    [DataRow("""{"id":5,"type_id":"simple"}""", "sku")]
    [DataRow("""{"id":5,"sku":"X"}""", "type_id")]
    public void A_product_that_lacks_what_it_needs_is_not_readable(string json, string field) =>
        Assert.AreEqual(field, Assert.ThrowsExactly<RecordNotReadableException>(() => Map(Wire(json))).Field);

    [TestMethod]
    [DataRow("""{"id":5,"custom_attributes":{"a":1}}""")]
    [DataRow("""{"id":5,"custom_attributes":["a"]}""")]
    [DataRow("""{"id":5,"created_at":"yesterday"}""")]
    [DataRow("""{"id":5,"price":{}}""")]
    public void A_value_of_another_shape_is_not_readable(string json) => Assert.Throws<JsonException>(() => Wire(json));

    [TestMethod]
    public void Everything_that_is_read_is_asked_for_and_custom_attributes_as_a_whole()
    {
        var fields = Magento.Projections.FieldSelection.Of(ProductJson.Default.ProductWire).ToString();

        Assert.AreEqual(
            "id,sku,name,attribute_set_id,price,status,visibility,type_id,weight,created_at,updated_at,extension_attributes[website_ids,category_links[category_id]],custom_attributes", fields);
    }

    private static Product Map(ProductWire wire) => ProductMapper.Map(wire, "main", Scopes.OfCaptures(), Attributes);

    private static ProductWire Wire(string json) => JsonSerializer.Deserialize(json, ProductJson.Default.ProductWire)!;
}
