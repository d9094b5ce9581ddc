using System.Text.Json.Nodes;
using CsCheck;
using PowerPlatformMagento.Magento.Operations.Records;

namespace PowerPlatformMagento.Magento.Tests.Operations.Records;

[TestClass]
public sealed class RecordShaperTests
{
    private static readonly RecordShape Everything = new(
        ValueKind.Record,
        "",
        null,
        [
            Member("text", ValueKind.Text), Member("number", ValueKind.Number), Member("whole", ValueKind.WholeNumber), Member("flag", ValueKind.Flag), Member("at", ValueKind.Instant),
            KeyValuePair.Create("record", new RecordShape(ValueKind.Record, "", null, [Member("text", ValueKind.Text)], null)),
            KeyValuePair.Create("list", new RecordShape(ValueKind.List, "", null, [], RecordShape.OfValue(ValueKind.WholeNumber, ""))),
            KeyValuePair.Create("custom_attributes", new RecordShape(ValueKind.Attributes, "", null, [Member("color", ValueKind.Text), Member("size", ValueKind.WholeNumber)], null)),
        ],
        null);

    [TestMethod]
    [DataRow("""{"text":"a"}""", """{"text":"a"}""")]
    [DataRow("""{"text":7}""", """{"text":"7"}""", DisplayName = "A number for a text")]
    [DataRow("""{"text":["1","2"]}""", """{"text":"1,2"}""", DisplayName = "Several options")]
    [DataRow("""{"number":"29.9500"}""", """{"number":29.95}""", DisplayName = "A text for a number")]
    [DataRow("""{"number":29.949999999999999}""", """{"number":29.95}""", DisplayName = "A float of PHP")]
    [DataRow("""{"whole":"12"}""", """{"whole":12}""")]
    [DataRow("""{"whole":12.5}""", "{}", DisplayName = "No whole number")]
    [DataRow("""{"flag":1}""", """{"flag":true}""")]
    [DataRow("""{"flag":"0"}""", """{"flag":false}""")]
    [DataRow("""{"flag":"perhaps"}""", "{}")]
    [DataRow("""{"at":"2026-01-31 08:00:00"}""", """{"at":"2026-01-31T08:00:00Z"}""", DisplayName = "A date without a zone is UTC")]
    [DataRow("""{"at":"0000-00-00 00:00:00"}""", "{}", DisplayName = "No date")]
    [DataRow("""{"record":[]}""", "{}", DisplayName = "An empty map of PHP")]
    [DataRow("""{"record":{"text":"a","more":1}}""", """{"record":{"text":"a"}}""")]
    [DataRow("""{"list":["1",2,"x",null]}""", """{"list":[1,2]}""")]
    [DataRow("""{"list":{"0":1,"2":3}}""", """{"list":[1,3]}""", DisplayName = "A list with a gap")]
    [DataRow("""{"custom_attributes":[{"attribute_code":"color","value":"red"},{"attribute_code":"size","value":"42"},{"attribute_code":"other","value":"x"}]}""", """{"custom_attributes":{"color":"red","size":42}}""")]
    [DataRow("""{"custom_attributes":{"color":"red"}}""", """{"custom_attributes":{"color":"red"}}""")]
    [DataRow("""{"text":null,"unknown":1}""", "{}")]
    public void A_value_comes_out_as_its_schema_says(string record, string shaped) =>
        Assert.AreEqual(shaped, RecordShaper.Shape(JsonNode.Parse(record)!.AsObject(), Everything).ToJsonString());

    [TestMethod]
    public void Whatever_a_store_sends_fits_the_shape_or_is_left_out()
    {
        var values = Gen.OneOf(
            Gen.Int.Select(number => $"{number}"), Gen.Double.Where(double.IsFinite).Select(number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), Gen.Bool.Select(flag => flag ? "true" : "false"),
            Gen.String.Select(text => System.Text.Json.JsonSerializer.Serialize(text)), OneOf("null", "[]", "{}", "[1]", "[{}]", "[[]]", """{"text":1}""", """[{"attribute_code":7}]""", """[{"attribute_code":"color","value":["a"]}]"""));

        Gen.Select(Gen.Int[0, 7], values).Sample((index, value) =>
        {
            var name = Everything.Members[index].Key;
            var shaped = RecordShaper.Shape(JsonNode.Parse($$"""{"{{name}}":{{value}}}""")!.AsObject(), Everything);
            return shaped[name] is not { } result || Fits(result, Everything.Members[index].Value.Kind);
        });
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static bool Fits(JsonNode value, ValueKind kind) => (kind, value.GetValueKind()) switch
    {
        (ValueKind.Text or ValueKind.Instant, System.Text.Json.JsonValueKind.String) => true,
        (ValueKind.Number or ValueKind.WholeNumber, System.Text.Json.JsonValueKind.Number) => true,
        (ValueKind.Flag, System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) => true,
        (ValueKind.Record or ValueKind.Attributes, System.Text.Json.JsonValueKind.Object) => true,
        (ValueKind.List, System.Text.Json.JsonValueKind.Array) => true,
        _ => false,
    };

    private static KeyValuePair<string, RecordShape> Member(string name, ValueKind kind) => KeyValuePair.Create(name, RecordShape.OfValue(kind, name));
}
