using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Records;

namespace PowerPlatformMagento.Magento.Tests.Operations.Records;

[TestClass]
public sealed class ShapeReaderTests
{
    [TestMethod]
    public void Every_kind_of_member_is_read_with_its_words()
    {
        var shape = Read(
            """
            { "entity_id": { "type": "integer", "description": "Order ID." }, "grand_total": { "type": "number" }, "is_gift": { "type": "boolean" },
              "created_at": { "type": "string", "description": "Created-at timestamp." }, "status": { "type": "string", "description": "Status. It has more to say, but nobody reads it." },
              "labels": { "type": "array", "items": { "type": "string" } } }
            """)!;

        Assert.AreEqual("entity_id=WholeNumber,grand_total=Number,is_gift=Flag,created_at=Instant,status=Text,labels=List", string.Join(',', shape.Members.Select(member => $"{member.Key}={member.Value.Kind}")));
        Assert.AreEqual("Entity Id", shape.Members[0].Value.Title);
        Assert.AreEqual("Status.", shape.Members[4].Value.Description);
    }

    [TestMethod]
    public void Fields_of_extensions_are_part_of_it()
    {
        var shape = Read("""{ "extension_attributes": { "$ref": "#/definitions/order-extension" } }""", """, "order-extension": { "type": "object", "properties": { "loyalty_points": { "type": "integer" } } }""")!;

        Assert.AreEqual("loyalty_points", shape.Members.Single().Value.Members.Single().Key);
    }

    [TestMethod]
    public void A_record_that_holds_its_own_kind_ends()
    {
        var shape = Read("""{ "name": { "type": "string" }, "parent": { "$ref": "#/definitions/order" } }""")!;

        Assert.AreEqual("name", shape.Members.Single().Key);
    }

    [TestMethod]
    public void Secrets_are_no_fields() =>
        Assert.AreEqual("name", Read("""{ "password_hash": { "type": "string" }, "cc_last4": { "type": "string" }, "name": { "type": "string" } }""")!.Members.Single().Key);

    [TestMethod]
    public void What_would_be_too_much_for_the_platform_is_left_out_and_plain_fields_stay()
    {
        var wide = string.Join(',', Enumerable.Range(0, 300).Select(index => $"\"field_{index}\": {{ \"type\": \"string\" }}"));
        var shape = Read(
            $$"""{ "first": { "$ref": "#/definitions/wide" }, "second": { "$ref": "#/definitions/wide" }, "plain": { "type": "string" } }""",
            $$""", "wide": { "type": "object", "properties": { {{wide}} } }""")!;

        Assert.IsLessThanOrEqualTo(ShapeReader.LargestShape, shape.Size);
        CollectionAssert.AreEqual(new[] { "first", "second", "plain" }, shape.Members.Select(member => member.Key).ToArray());
        Assert.HasCount(300, shape.Members[0].Value.Members);
        Assert.IsLessThan(300, shape.Members[1].Value.Members.Count);
    }

    [TestMethod]
    public void What_lies_too_deep_is_left_out()
    {
        var levels = string.Concat(Enumerable.Range(0, 12).Select(level => $", \"level-{level}\": {{ \"type\": \"object\", \"properties\": {{ \"name\": {{ \"type\": \"string\" }}, \"next\": {{ \"$ref\": \"#/definitions/level-{level + 1}\" }} }} }}"));
        var shape = Read("""{ "next": { "$ref": "#/definitions/level-0" } }""", levels)!;

        var depth = 1;
        for (var current = shape; current.Members.Any(member => member.Key == "next"); current = current.Members.Single(member => member.Key == "next").Value)
        {
            depth++;
        }

        Assert.AreEqual(6, depth);
    }

    [TestMethod]
    [DataRow("""{}""")]
    [DataRow("""{"paths":{}}""")]
    [DataRow("""{"paths":{"/V1/orders/{id}/comments":{"get":{"responses":{"200":{"schema":{"type":"boolean"}}}}}}}""")]
    [DataRow("""{"paths":{"/V1/orders/{id}":{"get":{"responses":{"200":{"schema":{"$ref":"#/definitions/missing"}}}}}}}""")]
    public void A_store_that_does_not_describe_it_gives_no_shape(string swagger) =>
        Assert.IsNull(new ShapeReader(JsonNode.Parse(swagger)!.AsObject()).Read("orders", null));

    [TestMethod]
    public void Custom_attributes_take_the_shape_that_is_given()
    {
        var attributes = new RecordShape(ValueKind.Attributes, "Custom Attributes", null, [KeyValuePair.Create("color", RecordShape.OfValue(ValueKind.Text, "Color"))], null);
        var swagger = Swagger("""{ "custom_attributes": { "type": "array", "items": { "$ref": "#/definitions/framework-attribute-interface" } } }""", "");

        Assert.AreSame(attributes, new ShapeReader(swagger).Read("orders", attributes)!.Members.Single().Value);
        Assert.IsEmpty(new ShapeReader(swagger).Read("orders", null)!.Members);
    }

    private static RecordShape? Read(string properties, string more = "") => new ShapeReader(Swagger(properties, more)).Read("orders", null);

    private static JsonObject Swagger(string properties, string more) => JsonNode.Parse(
        $$"""
        {
          "paths": { "/V1/orders/{id}": { "get": { "responses": { "200": { "schema": { "$ref": "#/definitions/order" } } } } } },
          "definitions": { "order": { "type": "object", "properties": {{properties}} }{{more}} }
        }
        """)!.AsObject();
}
