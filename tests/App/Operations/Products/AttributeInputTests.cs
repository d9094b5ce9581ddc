using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Products;
using PowerPlatformMagento.Magento.Operations.Products;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

[TestClass]
public sealed class AttributeInputTests
{
    private static readonly Dictionary<string, AttributeDescription> Attributes = new[]
    {
        Attribute("text", AttributeKind.Text),
        Attribute("number", AttributeKind.Number),
        Attribute("whole", AttributeKind.WholeNumber),
        Attribute("flag", AttributeKind.Flag),
        Attribute("instant", AttributeKind.Instant),
        Attribute("choice", AttributeKind.Choice, new("4", "Red"), new("5", "Blue"), new("6", "Twice"), new("7", "Twice"), new("8", "5")),
        Attribute("choices", AttributeKind.Choices, new("10", "Wool"), new("11", "Silk")),
        Attribute("free", AttributeKind.Choice),
    }.ToDictionary(attribute => attribute.Code);

    private static readonly string[] Words = ["true", "false", "null", "{}", "[]"];

    [TestMethod]
    [DataRow("text", "\"a, b\"", "a, b")]
    [DataRow("text", "12.50", "12.50")]
    [DataRow("text", "true", "true")]
    [DataRow("number", "12.50", "12.50")]
    [DataRow("number", "\"-3\"", "-3")]
    [DataRow("number", "1e2", "100")]
    [DataRow("whole", "7", "7")]
    [DataRow("flag", "true", "1")]
    [DataRow("flag", "false", "0")]
    [DataRow("flag", "1", "1")]
    [DataRow("flag", "\"0\"", "0")]
    [DataRow("instant", "\"2026-01-31T08:00:00Z\"", "2026-01-31 08:00:00")]
    [DataRow("instant", "\"2026-01-31T08:00:00+02:00\"", "2026-01-31 06:00:00")]
    [DataRow("instant", "\"2026-01-31\"", "2026-01-31 00:00:00")]
    [DataRow("choice", "\"4\"", "4")]
    [DataRow("choice", "4", "4")]
    [DataRow("choice", "\"blue\"", "5")]
    [DataRow("choice", "\"5\"", "5")]
    [DataRow("choices", "\"10,Silk\"", "10|11")]
    [DataRow("choices", "[\"Wool\",\"10\"]", "10")]
    [DataRow("choices", "[]", "")]
    [DataRow("free", "\"anything\"", "anything")]
    [DataRow("text", "[\"a\",1]", "a|1")]
    public void A_value_becomes_what_the_store_keeps(string code, string json, string expected) =>
        Assert.AreEqual(expected, string.Join('|', Read(code, json)));

    [TestMethod]
    [DataRow("text")]
    [DataRow("number")]
    [DataRow("instant")]
    [DataRow("choice")]
    [DataRow("choices")]
    public void Nothing_and_the_empty_text_clear_an_attribute(string code)
    {
        Assert.IsEmpty(Read(code, "null"));
        Assert.IsEmpty(Read(code, "\"\""));
    }

    [TestMethod]
    [DataRow("number", "\"12,50\"")]
    [DataRow("number", "true")]
    [DataRow("whole", "1.5")]
    [DataRow("whole", "\"x\"")]
    [DataRow("flag", "2")]
    [DataRow("flag", "\"yes\"")]
    [DataRow("instant", "\"31.01.2026 25:00\"")]
    [DataRow("choice", "\"Green\"")]
    [DataRow("choice", "\"Twice\"")]
    [DataRow("choices", "\"Wool,Cotton\"")]
    [DataRow("choices", "[\"Wool\",null]")]
    [DataRow("text", "{}")]
    [DataRow("text", "[[1]]")]
    [DataRow("number", "[1]")]
    [DataRow("unknown", "1")]
    [DataRow("sku", "\"X\"")]
    [DataRow("tier_price", "[]")]
    [DataRow("media_gallery", "[]")]
    public void A_value_that_does_not_fit_is_refused_by_the_code_of_its_attribute(string code, string json)
    {
        var refusal = Assert.ThrowsExactly<OperationException>(() => Read(code, json));

        Assert.AreEqual(400, refusal.Status);
        Assert.AreEqual($"customAttributes.{code}", refusal.Fields.Single().Field);
    }

    [TestMethod]
    public void A_long_code_is_cut_in_the_answer()
    {
        var refusal = Assert.ThrowsExactly<OperationException>(() => Read(new string('x', 5000), "1"));

        Assert.IsLessThan(100, refusal.Fields.Single().Field.Length);
    }

    [TestMethod]
    public void Nothing_given_is_nothing_to_write() => Assert.IsEmpty(AttributeInput.Read(null, Attributes));

    [TestMethod]
    public void Any_json_is_read_or_refused_and_never_breaks_the_reader()
    {
        var leaf = Gen.OneOf(
            Gen.String.Select(text => JsonSerializer.Serialize(text)),
            Gen.Decimal.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Gen.Int[0, 4].Select(index => Words[index]));
        var value = Gen.OneOf(leaf, leaf.Array[0, 4].Select(items => $"[{string.Join(',', items)}]"));
        Gen.Select(Gen.Int[0, Attributes.Count - 1].Select(index => Attributes.Keys.ElementAt(index)), value).Sample((code, json) =>
        {
            try
            {
                return Read(code, json).All(text => text is not null);
            }
            catch (OperationException refusal)
            {
                return refusal.Status == 400;
            }
        });
    }

    private static IReadOnlyList<string> Read(string code, string json) =>
        AttributeInput.Read(new Dictionary<string, JsonElement> { [code] = JsonDocument.Parse(json).RootElement }, Attributes)[code];

    private static AttributeDescription Attribute(string code, AttributeKind kind, params Choice[] options) => new(code, code, kind, options, false, true, true);
}
