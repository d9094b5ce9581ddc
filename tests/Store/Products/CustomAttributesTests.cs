using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>Custom attributes keep their order, and their values the form Magento stores them in.</summary>
[TestClass]
public sealed class CustomAttributesTests
{
    [TestMethod]
    public void Whatever_is_set_first_the_order_is_the_same()
    {
        var (forwards, backwards) = (new JsonObject(), new JsonObject());
        foreach (var attribute in ProductAttributes.Custom)
        {
            CustomAttributes.Set(forwards, attribute.Code, "1");
        }

        foreach (var attribute in ProductAttributes.Custom.Reverse())
        {
            CustomAttributes.Set(backwards, attribute.Code, "1");
        }

        Assert.AreEqual(forwards.ToJsonString(), backwards.ToJsonString());
    }

    [TestMethod]
    public void An_attribute_of_the_merchant_stands_before_the_categories()
    {
        var product = new JsonObject();
        CustomAttributes.Set(product, "category_ids", new JsonArray("4"));
        CustomAttributes.Set(product, "description", "Text");
        CustomAttributes.Set(product, "tax_class_id", "2");

        CustomAttributes.Set(product, "own_attribute", "x");

        Assert.AreEqual("tax_class_id own_attribute category_ids description", string.Join(' ', product["custom_attributes"]!.AsArray().Select(item => (string)item!["attribute_code"]!)));
    }

    [TestMethod]
    public void A_value_is_replaced_in_its_place_and_taken_away_with_null()
    {
        var product = new JsonObject();
        CustomAttributes.Set(product, "cost", "1.000000");
        CustomAttributes.Set(product, "cost", "2.000000");
        Assert.AreEqual("2.000000", CustomAttributes.Text(product, "cost"));

        CustomAttributes.Set(product, "cost", null);
        CustomAttributes.Set(product, "never_there", null);

        Assert.IsNull(CustomAttributes.Text(product, "cost"));
        Assert.IsEmpty(product["custom_attributes"]!.AsArray());
    }

    [TestMethod]
    public void A_list_is_no_text()
    {
        var product = new JsonObject();
        CustomAttributes.Set(product, "category_ids", new JsonArray("4"));

        Assert.IsNull(CustomAttributes.Text(product, "category_ids"));
    }

    [TestMethod]
    [DataRow("4.2", "decimal", "\"4.200000\"")]
    [DataRow("\"4.2\"", "decimal", "\"4.200000\"")]
    [DataRow("\"1e2\"", "decimal", "\"100.000000\"")]
    [DataRow("\"nothing\"", "decimal", "\"0.000000\"")]
    [DataRow("\"2026-12-01\"", "datetime", "\"2026-12-01 00:00:00\"")]
    [DataRow("\"2026-12-01 13:14:15\"", "datetime", "\"2026-12-01 13:14:15\"")]
    [DataRow("\"soon\"", "datetime", "\"soon\"")]
    [DataRow("5", "int", "\"5\"")]
    [DataRow("true", "int", "\"1\"")]
    [DataRow("false", "int", "\"0\"")]
    [DataRow("\"text\"", "varchar", "\"text\"")]
    [DataRow("[\"1\",2]", "static", "[\"1\",\"2\"]")]
    [DataRow("[]", "static", "[]")]
    public void Values_become_text(string sent, string type, string stored) => Assert.AreEqual(stored, AttributeValue.Stored(JsonNode.Parse(sent), type)!.ToJsonString());

    [TestMethod]
    public void Nothing_and_an_empty_text_are_no_value()
    {
        Assert.IsNull(AttributeValue.Stored(null, "varchar"));
        Assert.IsNull(AttributeValue.Stored(JsonValue.Create(""), "varchar"));
    }
}
