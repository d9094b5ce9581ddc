using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class ProductDifferenceTests
{
    private static readonly ProductWire Mug = JsonSerializer.Deserialize(Capture.Bytes("product-comma.json"), ProductJson.Default.ProductWire)!;

    private static readonly Dictionary<string, AttributeDescription> Attributes = new()
    {
        ["cost"] = new("cost", "Cost", AttributeKind.Number, [], false, false, true),
        ["category_ids"] = new("category_ids", "Categories", AttributeKind.Text, [], false, false, true),
    };

    [TestMethod]
    public void What_is_so_already_is_no_difference()
    {
        var difference = Of(new ProductChange
        {
            Name = "Kaffeebecher 0,5 l „Guten Morgen“",
            Status = "Enabled",
            Visibility = "CatalogAndSearch",
            Price = 12.950m,
            Weight = 0.42m,
            CustomAttributes = new Dictionary<string, IReadOnlyList<string>> { ["meta_title"] = ["Kaffeebecher"], ["category_ids"] = ["4"], ["never_set"] = [] },
        });

        Assert.IsEmpty(ProductDifference.Names(difference));
    }

    [TestMethod]
    public void Only_what_differs_is_left()
    {
        var difference = Of(new ProductChange
        {
            Name = "Kaffeebecher",
            Status = "Enabled",
            Price = 13,
            CustomAttributes = new Dictionary<string, IReadOnlyList<string>> { ["meta_title"] = ["Kaffeebecher"], ["cost"] = ["4.2"], ["category_ids"] = ["4", "5"], ["description"] = [] },
        });

        CollectionAssert.AreEqual(new[] { "name", "price", "category_ids", "cost", "description" }, ProductDifference.Names(difference).ToList());
        Assert.IsNull(difference.Status);
        Assert.IsFalse(difference.CustomAttributes.ContainsKey("meta_title"));
    }

    [TestMethod]
    public void The_body_holds_the_sku_and_only_what_is_changed()
    {
        var body = Body(new ProductChange { Status = "Disabled", Price = 13.5m });

        Assert.AreEqual("""{"product":{"sku":"MUG-0,5L","status":2,"price":13.5}}""", body.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [TestMethod]
    public void Attributes_are_a_text_a_list_or_nothing()
    {
        var attributes = Body(new ProductChange
        {
            CustomAttributes = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["1"], ["b"] = ["1", "2"], ["c"] = [] },
        })["product"]!["custom_attributes"]!.AsArray();

        Assert.AreEqual("""{"attribute_code":"a","value":"1"}""", attributes[0]!.ToJsonString());
        Assert.AreEqual("""{"attribute_code":"b","value":["1","2"]}""", attributes[1]!.ToJsonString());
        Assert.AreEqual("""{"attribute_code":"c","value":""}""", attributes[2]!.ToJsonString());
    }

    [TestMethod]
    [DataRow("NotVisible", 1)]
    [DataRow("Catalog", 2)]
    [DataRow("Search", 3)]
    [DataRow("CatalogAndSearch", 4)]
    public void Names_and_numbers_of_visibilities_stand_for_each_other(string name, int number)
    {
        Assert.AreEqual(number, ProductCodes.VisibilityNumber(name));
        Assert.AreEqual(name, ProductCodes.VisibilityName($"{number}"));
    }

    [TestMethod]
    public void A_body_cannot_create_a_product()
    {
        var product = Body(new ProductChange { Name = "N", Status = "Enabled", Visibility = "Search", Price = 1, Weight = 2 })["product"]!.AsObject();

        Assert.IsFalse(product.ContainsKey("attribute_set_id"));
        Assert.IsFalse(product.ContainsKey("type_id"));
    }

    private static ProductChange Of(ProductChange change) => ProductDifference.Of(change, Mug, Attributes);

    private static JsonNode Body(ProductChange change) => JsonNode.Parse(Encoding.UTF8.GetString(ProductBody.Of("MUG-0,5L", change).Span))!;
}
