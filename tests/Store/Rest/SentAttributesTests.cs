using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

/// <summary>Custom attributes as clients spell them.</summary>
[TestClass]
public sealed class SentAttributesTests
{
    [TestMethod]
    [DataRow("""[{"attribute_code":"color","value":"5"}]""", "color=\"5\"")]
    [DataRow("""[{"attributeCode":"color","value":5}]""", "color=5")]
    [DataRow("""[{"attribute_code":"color","value":null}]""", "color=null")]
    [DataRow("""[{"attribute_code":"a","value":["1","2"]},{"attribute_code":"b","value":"","foo":1}]""", "a=[\"1\",\"2\"] b=\"\"")]
    [DataRow("""{"color":"5","size":7}""", "color=\"5\" size=7")]
    [DataRow("""{"x":{"attribute_code":"color","value":"5"}}""", "color=\"5\"")]
    [DataRow("""["red"]""", "0=\"red\"")]
    [DataRow("[]", "")]
    [DataRow("null", "")]
    public void Codes_and_values_are_found(string sent, string found) =>
        Assert.AreEqual(found, string.Join(' ', SentAttributes.Read(Body(sent)).Select(attribute => $"{attribute.Code}={attribute.Value?.ToJsonString() ?? "null"}")));

    [TestMethod]
    [DataRow("[{}]", "An empty custom attribute is specified. Enter the attribute and try again.")]
    [DataRow("[[]]", "An empty custom attribute is specified. Enter the attribute and try again.")]
    [DataRow("""[{"attribute_code":""}]""", "An empty custom attribute is specified. Enter the attribute and try again.")]
    [DataRow("""[{"value":"5"}]""", "A custom attribute is specified with a missing attribute code. Verify the code and try again.")]
    [DataRow("""[{"attribute_code":["a"],"value":"5"}]""", "A custom attribute is specified with a missing attribute code. Verify the code and try again.")]
    [DataRow("""[{"attribute_code":"color"}]""", "The \"color\" attribute code doesn't have a value set. Enter the value and try again.")]
    public void What_is_not_complete_is_refused_in_Magentos_words(string sent, string why)
    {
        var refusal = Assert.ThrowsExactly<RestError>(() => SentAttributes.Read(Body(sent)));

        Assert.AreEqual((400, $"Error occurred during \"custom_attributes\" processing. {why}"), (refusal.Status, refusal.Message));
    }

    [TestMethod]
    public void A_text_in_place_of_the_list_is_more_than_PHP_can_bear() => Assert.AreEqual(500, Assert.ThrowsExactly<RestError>(() => SentAttributes.Read(Body("\"red\""))).Status);

    [TestMethod]
    public void Nothing_sent_is_nothing_to_set() => Assert.IsEmpty(SentAttributes.Read(new BodyObject([])));

    private static BodyObject Body(string attributes) => new(new JsonObject { ["custom_attributes"] = JsonNode.Parse(attributes) });
}
