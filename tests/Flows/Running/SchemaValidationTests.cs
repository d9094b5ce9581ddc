using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Types;
using PowerPlatformMagento.Sandbox.Flows.Running.Actions;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class SchemaValidationTests
{
    [TestMethod]
    [DataRow("""{ "type": "string" }""", "\"a\"", true)]
    [DataRow("""{ "type": "string" }""", "5", false)]
    [DataRow("""{ "type": [ "string", "null" ] }""", "null", true)]
    [DataRow("""{ "type": "integer", "minimum": 3, "maximum": 5 }""", "4", true)]
    [DataRow("""{ "type": "integer", "minimum": 3, "maximum": 5 }""", "6", false)]
    [DataRow("""{ "type": "number" }""", "1.5", true)]
    [DataRow("""{ "type": "integer" }""", "1.5", false)]
    [DataRow("""{ "type": "boolean" }""", "true", true)]
    [DataRow("""{ "enum": [ "a", "b" ] }""", "\"b\"", true)]
    [DataRow("""{ "enum": [ "a", "b" ] }""", "\"c\"", false)]
    [DataRow("""{ "type": "string", "minLength": 2, "maxLength": 3 }""", "\"abcd\"", false)]
    [DataRow("""{ "type": "array", "items": { "type": "integer" }, "minItems": 1 }""", "[1,2]", true)]
    [DataRow("""{ "type": "array", "items": { "type": "integer" }, "minItems": 1 }""", "[]", false)]
    [DataRow("""{ "type": "array", "items": { "type": "integer" } }""", "[1,\"a\"]", false)]
    [DataRow("""{ "type": "object", "properties": { "a": { "type": "integer" } }, "required": [ "a" ] }""", """{"a":1,"b":2}""", true)]
    [DataRow("""{ "type": "object", "properties": { "a": { "type": "integer" } }, "required": [ "a" ] }""", "{}", false)]
    [DataRow("""{ "type": "object", "properties": { "a": {} }, "additionalProperties": false }""", """{"b":1}""", false)]
    [DataRow("""{ "anyOf": [ { "type": "string" }, { "type": "integer" } ] }""", "5", true)]
    [DataRow("""{ "not": { "type": "string" } }""", "\"a\"", false)]
    [DataRow("{}", "[1,{\"a\":null}]", true)]
    public async Task Values_are_held_to_the_schema(string schema, string value, bool fits)
    {
        var errors = await SchemaValidation.CheckAsync(FlowJson.ParseObject(schema), FlowJson.Parse(value), CancellationToken.None);

        Assert.AreEqual(fits, errors.Count == 0, string.Join('\n', errors.Select(FlowJson.Write)));
    }

    [TestMethod]
    public async Task Errors_name_the_innermost_place()
    {
        var schema = FlowJson.ParseObject("""
            {
              "type": "object",
              "properties": {
                "lines": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": { "sku": { "type": "string" } },
                    "required": [ "sku" ]
                  }
                }
              }
            }
            """);

        var errors = await SchemaValidation.CheckAsync(schema, FlowJson.Parse("""{ "lines": [ { "sku": "A" }, { "sku": 5 } ] }"""), CancellationToken.None);

        Assert.AreEqual("lines[1].sku", (string?)errors.Single()["path"]);
        Assert.AreEqual("StringExpected", (string?)errors.Single()["message"]);
    }

    [TestMethod]
    [DataRow("""{ "pattern": "x" }""", "pattern")]
    [DataRow("""{ "properties": { "a": { "patternProperties": {} } } }""", "patternProperties")]
    [DataRow("""{ "items": { "if": {} } }""", "if")]
    [DataRow("""{ "items": [ { "const": 1 } ] }""", "const")]
    [DataRow("""{ "definitions": { "x": { "contains": {} } } }""", "contains")]
    [DataRow("""{ "anyOf": [ { "dependencies": {} } ] }""", "dependencies")]
    [DataRow("""{ "additionalProperties": { "propertyNames": {} } }""", "propertyNames")]
    public void Keywords_that_are_not_checked_are_named(string schema, string keyword) =>
        Assert.AreEqual(keyword, SchemaKeywords.Unknown(FlowJson.Parse(schema)).Single());

    [TestMethod]
    public void A_member_called_like_a_keyword_is_a_member() => Assert.AreEqual(
        0, SchemaKeywords.Unknown(FlowJson.Parse("""{ "type": "object", "title": "T", "x-ms-summary": "S", "properties": { "pattern": { "type": "string" } } }""")).Count());

    [TestMethod]
    public async Task A_schema_that_is_none_is_refused() => await Assert.ThrowsExactlyAsync<NotSupportedException>(
        () => SchemaValidation.CheckAsync(FlowJson.ParseObject("""{ "pattern": "x" }"""), FlowJson.Parse("1"), CancellationToken.None));
}
