using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Magento.Tests.Operations.Products;

[TestClass]
public sealed class AttributeValuesTests
{
    [TestMethod]
    [DataRow(AttributeKind.Text, "\"abc\"", "\"abc\"")]
    [DataRow(AttributeKind.Text, "12", "\"12\"")]
    [DataRow(AttributeKind.Text, "null", "\"\"")]
    [DataRow(AttributeKind.Text, "[\"4\",\"5\"]", "[\"4\",\"5\"]")]
    [DataRow(AttributeKind.Number, "\"44.100000\"", "44.1")]
    [DataRow(AttributeKind.Number, "12.5", "12.5")]
    [DataRow(AttributeKind.Number, "\"cheap\"", "\"cheap\"")]
    [DataRow(AttributeKind.WholeNumber, "\"7\"", "7")]
    [DataRow(AttributeKind.WholeNumber, "\"7.5\"", "\"7.5\"")]
    [DataRow(AttributeKind.Flag, "\"1\"", "true")]
    [DataRow(AttributeKind.Flag, "\"0\"", "false")]
    [DataRow(AttributeKind.Flag, "true", "true")]
    [DataRow(AttributeKind.Flag, "\"2\"", "\"2\"")]
    [DataRow(AttributeKind.Instant, "\"2026-01-01 00:00:00\"", "\"2026-01-01T00:00:00Z\"")]
    [DataRow(AttributeKind.Instant, "\"0000-00-00 00:00:00\"", "\"0000-00-00 00:00:00\"")]
    [DataRow(AttributeKind.Choice, "\"4\"", "\"4\"")]
    [DataRow(AttributeKind.Choice, "4", "\"4\"")]
    [DataRow(AttributeKind.Choices, "\"4,5\"", "[\"4\",\"5\"]")]
    [DataRow(AttributeKind.Choices, "[\"4\",\"5\"]", "[\"4\",\"5\"]")]
    [DataRow(AttributeKind.Choices, "\"\"", "[]")]
    public void A_value_has_the_kind_of_its_attribute(AttributeKind kind, string stored, string expected) =>
        Assert.AreEqual(expected, AttributeValues.Read(Attribute(kind), Json(stored)).GetRawText());

    [TestMethod]
    public void A_value_of_an_unknown_attribute_stays_as_it_is_stored()
    {
        Assert.AreEqual("\"44.100000\"", AttributeValues.Read(null, Json("\"44.100000\"")).GetRawText());
        Assert.AreEqual("[\"a\"]", AttributeValues.Read(null, Json("[\"a\"]")).GetRawText());
    }

    [TestMethod]
    public void Labels_are_those_of_the_chosen_options()
    {
        var attribute = Attribute(AttributeKind.Choices, new("4", "Red"), new("5", "Blue"));

        Assert.AreEqual("Red, Blue", AttributeValues.Label(attribute, Json("\"4,5\"")));
        Assert.AreEqual("Blue", AttributeValues.Label(attribute, Json("[\"9\",\"5\"]")));
        Assert.IsNull(AttributeValues.Label(attribute, Json("\"\"")));
        Assert.IsNull(AttributeValues.Label(Attribute(AttributeKind.Text), Json("\"4\"")));
        Assert.IsNull(AttributeValues.Label(null, Json("\"4\"")));
    }

    [TestMethod]
    [DataRow(AttributeKind.Number, "44.100000", "44.1", true)]
    [DataRow(AttributeKind.Number, "44.1", "44.2", false)]
    [DataRow(AttributeKind.Number, "x", "x", false)]
    [DataRow(AttributeKind.Text, "44.10", "44.1", false)]
    [DataRow(AttributeKind.Text, "a", "a", true)]
    [DataRow(AttributeKind.Choices, "5,4", "4|5", true)]
    [DataRow(AttributeKind.Choices, "5|4", "4,5", true)]
    [DataRow(AttributeKind.Choices, "4", "4|5", false)]
    [DataRow(AttributeKind.Instant, "2026-01-01 00:00:00", "2026-01-01T00:00:00Z", true)]
    [DataRow(AttributeKind.Instant, "2026-01-01 00:00:00", "2026-01-01 00:00:01", false)]
    [DataRow(AttributeKind.Text, "", "", true)]
    [DataRow(AttributeKind.Text, "", "a", false)]
    [DataRow(AttributeKind.Number, "", "", true)]
    [DataRow(AttributeKind.Text, "4|5", "5|4", true)]
    public void Values_are_the_same_by_what_they_mean(AttributeKind kind, string stored, string wanted, bool same) =>
        Assert.AreEqual(same, AttributeValues.AreSame(Attribute(kind), Split(stored), Split(wanted)));

    [TestMethod]
    public void A_value_is_the_same_as_itself_whatever_it_is() =>
        Gen.Select(Gen.Int[0, 6], Gen.String.List[0, 3]).Sample((kind, texts) =>
        {
            var attribute = Attribute((AttributeKind)kind);
            var isComparable = attribute.Kind is not (AttributeKind.Number or AttributeKind.Instant) || texts.Count != 1;
            return !isComparable || AttributeValues.AreSame(attribute, texts, texts);
        });

    [TestMethod]
    public void Whatever_a_store_sends_something_is_read() =>
        Gen.Select(Gen.Int[0, 6], Gen.String).Sample((kind, text) =>
            AttributeValues.Read(Attribute((AttributeKind)kind), Json(JsonSerializer.Serialize(text))).ValueKind != JsonValueKind.Undefined);

    private static string[] Split(string texts) => texts.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    private static AttributeDescription Attribute(AttributeKind kind, params Choice[] options) => new("x", "X", kind, options, false, true, true);
}
