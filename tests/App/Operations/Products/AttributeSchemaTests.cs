using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

[TestClass]
public sealed class AttributeSchemaTests
{
    [TestMethod]
    [DataRow(AttributeKind.Text, "string", null)]
    [DataRow(AttributeKind.Number, "number", null)]
    [DataRow(AttributeKind.WholeNumber, "integer", null)]
    [DataRow(AttributeKind.Flag, "boolean", null)]
    [DataRow(AttributeKind.Instant, "string", "date-time")]
    [DataRow(AttributeKind.Choice, "string", null)]
    [DataRow(AttributeKind.Choices, "array", null)]
    public void Every_kind_has_its_type(AttributeKind kind, string type, string? format)
    {
        var property = Property(Attribute("x", kind));

        Assert.AreEqual(type, (string)property["type"]!);
        Assert.AreEqual(format, (string?)property["format"]);
        Assert.AreEqual("Label of x", (string)property["title"]!);
        Assert.EndsWith(".", (string)property["description"]!);
    }

    [TestMethod]
    public void Options_are_values_with_names_in_the_order_of_the_store()
    {
        var property = Property(Attribute("colour", AttributeKind.Choice, [new("5", "Blue"), new("4", "Red")]));

        CollectionAssert.AreEqual(new[] { "5", "4" }, property["enum"]!.AsArray().Select(value => (string)value!).ToList());
        Assert.AreEqual("Blue", (string)property["x-ms-enum-values"]![0]!["displayName"]!);
    }

    [TestMethod]
    public void A_list_of_options_stands_in_the_items()
    {
        var property = Property(Attribute("material", AttributeKind.Choices, [new("1", "Wool")]));

        Assert.AreEqual("1", (string)property["items"]!["enum"]![0]!);
        Assert.IsNull(property["enum"]);
    }

    [TestMethod]
    public void Too_many_options_are_typed_instead_of_chosen() =>
        Assert.IsNull(Property(Attribute("brand", AttributeKind.Choice, [.. Enumerable.Range(0, 201).Select(number => new Choice($"{number}", $"Brand {number}"))]))["enum"]);

    [TestMethod]
    public void Fields_of_their_own_are_left_out()
    {
        var properties = Properties([Attribute("sku", AttributeKind.Text), Attribute("price", AttributeKind.Number), Attribute("media_gallery", AttributeKind.Text), Attribute("cost", AttributeKind.Number)]);

        Assert.AreEqual("cost", properties.Single().Key);
    }

    [TestMethod]
    public void The_merchants_own_attributes_come_first_and_survive_a_large_catalog()
    {
        var many = Enumerable.Range(0, 400).Select(number => Attribute($"system_{number}", AttributeKind.Text, isOwn: false)).Append(Attribute("zz_own", AttributeKind.Text));

        var properties = Properties([.. many]);

        Assert.HasCount(200, properties);
        Assert.AreEqual("zz_own", properties.First().Key);
    }

    [TestMethod]
    public void A_store_without_attributes_has_an_empty_schema() => Assert.IsEmpty(Properties([]));

    private static JsonObject Property(AttributeDescription attribute) => Properties([attribute]).Single().Value!.AsObject();

    private static JsonObject Properties(IReadOnlyList<AttributeDescription> attributes) => AttributeSchema.Of(attributes).Schema["properties"]!.AsObject();

    private static AttributeDescription Attribute(string code, AttributeKind kind, IReadOnlyList<Choice>? options = null, bool isOwn = true) =>
        new(code, $"Label of {code}", kind, options ?? [], false, isOwn, true);
}
