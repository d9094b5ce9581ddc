using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.Connectors;

/// <summary>Reading a connector's definition.</summary>
[TestClass]
public sealed class SwaggerDefinitionTests
{
    private static readonly SwaggerDefinition Definition = SwaggerDefinition.Read(TestDefinition.Json);

    [TestMethod]
    public void Host_scheme_and_base_path_are_read()
    {
        Assert.AreEqual("https", Definition.Scheme);
        Assert.AreEqual("store.example.com", Definition.Host);
        Assert.AreEqual("/api", Definition.BasePath);
    }

    [TestMethod]
    public void Operations_are_found_by_their_ids()
    {
        Assert.AreEqual(9, Definition.All.Count);
        Assert.AreEqual(HttpMethod.Get, Definition.Find("GetOrder")!.Method);
        Assert.AreEqual("/stores/{store}/orders/{orderId}", Definition.Find("GetOrder")!.Path);
        Assert.IsNull(Definition.Find("getorder"));
    }

    [TestMethod]
    public void Parameters_come_through_references()
    {
        var store = Definition.Find("GetOrder")!.Parameters.Single(parameter => parameter.Name == "store");
        var order = Definition.Find("GetOrder")!.Parameters.Single(parameter => parameter.Name == "orderId");

        Assert.AreEqual("path", store.In);
        Assert.IsTrue(store.IsRequired);
        Assert.AreEqual(1, store.Encodings);
        Assert.AreEqual(2, order.Encodings);
    }

    [TestMethod]
    public void Defaults_pages_and_answers_are_read()
    {
        var list = Definition.Find("ListOrders")!;

        Assert.AreEqual("nextLink", list.NextLinkName);
        Assert.AreEqual(50, (int)list.Parameters.Single(parameter => parameter.Name == "top").Default!);
        Assert.AreEqual("object", (string?)list.ResponseSchema!["type"]);
        Assert.IsNull(Definition.Find("SendRequest")!.ResponseSchema);
        Assert.IsNull(Definition.Find("GetOrder")!.NextLinkName);
    }

    [TestMethod]
    [DataRow("SubscribeOrderPlaced", "single", true)]
    [DataRow("PollOrders", "batch", false)]
    [DataRow("GetOrder", null, false)]
    public void Triggers_are_told_from_actions(string operation, string? trigger, bool isWebhook)
    {
        Assert.AreEqual(trigger, Definition.Find(operation)!.Trigger);
        Assert.AreEqual(isWebhook, Definition.Find(operation)!.IsWebhook);
    }

    [TestMethod]
    public void The_place_of_the_callback_address_is_found()
    {
        CollectionAssert.AreEqual(new[] { "callbackUrl" }, Definition.Schema.FindNotificationUrl(Definition.Find("SubscribeOrderPlaced")!.Body!.Schema)!.ToList());
        Assert.IsNull(Definition.Schema.FindNotificationUrl(Definition.Find("ShipOrder")!.Body!.Schema));
    }

    [TestMethod]
    public void The_callback_address_may_stand_deep()
    {
        var definition = SwaggerDefinition.Read("""
            {
              "swagger": "2.0",
              "definitions": {
                "Hook": {
                  "type": "object",
                  "properties": { "url": { "type": "string", "x-ms-notification-url": true } }
                },
                "Request": {
                  "type": "object",
                  "properties": { "name": { "type": "string" }, "hook": { "$ref": "#/definitions/Hook" } }
                }
              },
              "paths": {
                "/hooks": {
                  "post": {
                    "operationId": "Subscribe",
                    "parameters": [
                      { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Request" } }
                    ]
                  }
                }
              }
            }
            """);

        CollectionAssert.AreEqual(new[] { "hook", "url" }, definition.Schema.FindNotificationUrl(definition.Find("Subscribe")!.Body!.Schema)!.ToList());
    }

    [TestMethod]
    public void Schemas_that_hold_themselves_end_the_search()
    {
        var definition = SwaggerDefinition.Read("""
            {
              "swagger": "2.0",
              "definitions": {
                "Node": { "type": "object", "properties": { "next": { "$ref": "#/definitions/Node" } } }
              },
              "paths": {
                "/nodes": {
                  "post": {
                    "operationId": "Post",
                    "parameters": [ { "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Node" } } ]
                  }
                }
              }
            }
            """);

        Assert.IsNull(definition.Schema.FindNotificationUrl(definition.Find("Post")!.Body!.Schema));
    }

    [TestMethod]
    public void References_in_a_circle_are_refused()
    {
        var error = Assert.ThrowsExactly<InvalidDataException>(() => SwaggerDefinition.Read("""
            {
              "swagger": "2.0",
              "parameters": { "A": { "$ref": "#/parameters/B" }, "B": { "$ref": "#/parameters/A" } },
              "paths": { "/a": { "get": { "operationId": "X", "parameters": [ { "$ref": "#/parameters/A" } ] } } }
            }
            """));

        StringAssert.Contains(error.Message, "circle");
    }

    [TestMethod]
    [DataRow("""{ "properties": { "a": {} } }""", false)]
    [DataRow("{}", true)]
    [DataRow("""{ "properties": { "a": {} }, "additionalProperties": true }""", true)]
    [DataRow("""{ "properties": { "a": {} }, "additionalProperties": false }""", false)]
    [DataRow("""{ "properties": { "a": {} }, "additionalProperties": { "type": "string" } }""", true)]
    [DataRow("""{ "properties": {}, "x-ms-dynamic-schema": {} }""", true)]
    [DataRow("""{ "properties": {}, "x-ms-dynamic-properties": {} }""", true)]
    public void A_schema_may_be_open(string schema, bool expected) => Assert.AreEqual(expected, SwaggerSchema.IsOpen(FlowJson.ParseObject(schema)));

    [TestMethod]
    public void Parameters_of_a_path_go_for_all_its_operations()
    {
        var definition = SwaggerDefinition.Read("""
            {
              "swagger": "2.0",
              "paths": {
                "/a/{id}": {
                  "parameters": [ { "name": "id", "in": "path", "required": true, "type": "string" } ],
                  "get": { "operationId": "Get" },
                  "delete": { "operationId": "Delete" }
                }
              }
            }
            """);

        Assert.IsTrue(definition.All.All(operation => operation.Parameters.Single().Name == "id"));
    }
}
