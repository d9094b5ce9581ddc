using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class AttributeRulesTests
{
    [TestMethod]
    [DataRow("text", "varchar", AttributeKind.Text)]
    [DataRow("textarea", "text", AttributeKind.Text)]
    [DataRow("media_image", "varchar", AttributeKind.Text)]
    [DataRow("select", "int", AttributeKind.Choice)]
    [DataRow("select", "varchar", AttributeKind.Choice)]
    [DataRow("multiselect", "text", AttributeKind.Choices)]
    [DataRow("boolean", "int", AttributeKind.Flag)]
    [DataRow("price", "decimal", AttributeKind.Number)]
    [DataRow("weight", "decimal", AttributeKind.Number)]
    [DataRow("text", "decimal", AttributeKind.Number)]
    [DataRow("text", "int", AttributeKind.WholeNumber)]
    [DataRow("date", "datetime", AttributeKind.Instant)]
    [DataRow("datetime", "datetime", AttributeKind.Instant)]
    [DataRow("text", "datetime", AttributeKind.Instant)]
    [DataRow(null, "static", AttributeKind.Text)]
    [DataRow(null, null, AttributeKind.Text)]
    public void The_kind_follows_how_a_value_is_entered_and_kept(string? input, string? backend, AttributeKind kind) =>
        Assert.AreEqual(kind, AttributeRules.KindOf(input, backend));

    [TestMethod]
    public void A_real_attribute_is_read_without_its_empty_option()
    {
        var wire = JsonSerializer.Deserialize(Capture.Bytes("attributes-lab-size.json"), ProductJson.Default.ListWireAttributeWire.Options.GetTypeInfo(typeof(AttributeWire))) as AttributeWire;

        var attribute = AttributeRules.Of([wire!])["lab_size"];

        Assert.AreEqual("Size", attribute.Label);
        Assert.AreEqual(AttributeKind.Choice, attribute.Kind);
        Assert.AreEqual("4: M, 5: L", string.Join(", ", attribute.Options.Select(option => $"{option.Value}: {option.Name}")));
        Assert.IsTrue(attribute.IsGlobal);
        Assert.IsTrue(attribute.IsUserDefined);
        Assert.IsFalse(attribute.IsRequired);
    }

    [TestMethod]
    public void Attributes_without_a_code_are_left_out_and_doubles_come_once()
    {
        var attributes = AttributeRules.Of([new AttributeWire { AttributeCode = "" }, new AttributeWire { AttributeCode = "a", DefaultFrontendLabel = "One" }, new AttributeWire { AttributeCode = "a", DefaultFrontendLabel = "Two" }]);

        Assert.AreEqual("One", attributes.Single().Value.Label);
    }

    [TestMethod]
    public void An_attribute_without_a_label_is_called_by_its_code() => Assert.AreEqual("has_options", AttributeRules.Of([new AttributeWire { AttributeCode = "has_options", DefaultFrontendLabel = " " }])["has_options"].Label);

    [TestMethod]
    public void Groups_of_options_are_no_options()
    {
        const string Json = """{"items":[{"attribute_code":"theme","frontend_input":"select","options":[{"label":"Group","value":[{"label":"A","value":"1"}]},{"label":"B","value":2},null]}],"total_count":1}""";
        var list = JsonSerializer.Deserialize(Json, ProductJson.Default.ListWireAttributeWire)!;

        var attribute = AttributeRules.Of(list.Items!.OfType<AttributeWire>())["theme"];

        Assert.AreEqual("2", attribute.Options.Single().Value);
    }
}
