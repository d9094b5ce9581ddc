using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Tests.Fixtures;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Schemas;

/// <summary>What a record becomes.</summary>
[TestClass]
public sealed class SchemaTests
{
    private static readonly JsonObject Schemas = FixtureConnector.Definition(Parcels)["definitions"]!.AsObject();

    [TestMethod]
    public void A_text_has_its_label_its_comment_and_its_limits() => MustBe(
        "ParcelItem", "sku", "{\"type\":\"string\",\"x-ms-summary\":\"Parcel Item SKU\",\"description\":\"Stock keeping unit, for example MUG-1.\",\"minLength\":1,\"maxLength\":64}");

    [TestMethod]
    public void What_is_filled_in_has_plain_labels_and_what_is_required_comes_first() => MustBe(
        "ParcelItemInput", "sku", "{\"type\":\"string\",\"x-ms-summary\":\"SKU\",\"description\":\"Stock keeping unit, for example MUG-1.\",\"minLength\":1,\"maxLength\":64,\"x-ms-visibility\":\"important\"}");

    [TestMethod]
    public void A_number_has_its_range() => MustBe(
        "ParcelItemInput", "quantity", "{\"type\":\"integer\",\"format\":\"int32\",\"x-ms-summary\":\"Quantity\",\"description\":\"How many; at least one.\",\"minimum\":1,\"maximum\":1000}");

    [TestMethod]
    public void An_amount_has_its_range() => MustBe(
        "ParcelRequest", "weight", "{\"type\":\"number\",\"format\":\"double\",\"x-ms-summary\":\"Weight\",\"description\":\"Weight in kilograms.\",\"minimum\":0.001,\"maximum\":31.5}");

    [TestMethod]
    public void A_date_is_no_instant()
    {
        Assert.AreEqual("date", (string?)Property("ParcelRequest", "fetchOn")["format"]);
        Assert.AreEqual("date-time", (string?)Property("Parcel", "sentAt")["format"]);
    }

    [TestMethod]
    public void An_enumeration_is_a_choice() => MustBe(
        "ParcelRequest",
        "kind",
        "{\"type\":\"string\",\"x-ms-summary\":\"Kind\",\"description\":\"How large it is.\",\"enum\":[\"Small\",\"very_large\"],"
        + "\"x-ms-enum-values\":[{\"value\":\"Small\",\"displayName\":\"Small\"},{\"value\":\"very_large\",\"displayName\":\"Very Large\"}]}");

    [TestMethod]
    public void Allowed_values_are_a_choice() => Assert.AreEqual("[\"cash\",\"on_account\"]", Property("ParcelRequest", "payment")["enum"]!.ToJsonString());

    [TestMethod]
    public void A_list_of_texts_has_its_length() => MustBe(
        "ParcelRequest", "marks", "{\"type\":\"array\",\"x-ms-summary\":\"Marks\",\"description\":\"Marks that are shown, for example fragile.\",\"items\":{\"type\":\"string\"},\"maxItems\":5}");

    [TestMethod]
    public void A_record_in_a_record_is_written_out_and_its_labels_say_where_they_belong()
    {
        var place = Property("Parcel", "place");

        Assert.AreEqual("Place City", (string?)place["properties"]!["city"]!["x-ms-summary"]);
        Assert.AreEqual("^[A-Z]{2}$", (string?)place["properties"]!["countryCode"]!["pattern"]);
        Assert.AreEqual("[\"countryCode\"]", place["required"]!.ToJsonString());
    }

    [TestMethod]
    public void Open_objects_say_so()
    {
        Assert.AreEqual("true", Property("ParcelRequest", "custom")["additionalProperties"]!.ToJsonString());
        Assert.AreEqual("{\"type\":\"string\"}", Property("Parcel", "extras")["additionalProperties"]!.ToJsonString());
    }

    [TestMethod]
    public void References_in_comments_are_written_for_people() => Assert.AreEqual(
        "Fields of the shop; the state is one of pending, approved, rejected, blocked, the weight as in Weight.", (string?)Property("ParcelRequest", "custom")["description"]);

    [TestMethod]
    public void Technical_fields_stand_back()
    {
        Assert.AreEqual("advanced", (string?)Property("ParcelRequest", "idempotencyKey")["x-ms-visibility"]);
        Assert.AreEqual("advanced", (string?)Property("Parcel", "baseAmount")["x-ms-visibility"]);
        Assert.IsNull(Property("Parcel", "id")["x-ms-visibility"]);
    }

    [TestMethod]
    public void What_is_not_sent_is_not_there() => Assert.IsNull(Schemas["ParcelRequest"]!["properties"]!["hidden"]);

    [TestMethod]
    public void A_record_of_the_contract_keeps_its_order_and_names()
    {
        var definition = FixtureConnector.Definition(connector => FixtureConnector.Read(connector).Returns<Order>("The order."));

        CollectionAssert.AreEqual(
            new[] { "source", "storeView", "website", "state", "status", "placedAt" }, definition["definitions"]!["Order"]!["properties"]!.AsObject().Take(6).Select(property => property.Key).ToList());
        Assert.AreEqual("[\"source\",\"state\",\"status\",\"currency\",\"baseCurrency\"]", definition["definitions"]!["Order"]!["required"]!.ToJsonString());
    }

    [TestMethod]
    public void Details_reach_the_records_in_lists_and_records()
    {
        var schemas = FixtureConnector.Definition(connector => connector.Post("SendParcel", "/stores/{store}/parcels").Summary("Send a parcel").Description("Sends one.").Body<ParcelRequest>(body =>
        {
            body.Property(request => request.Marks).DynamicList("ListCities");
            body.Items(request => request.Items, item => item.Property(one => one.Quantity).Label("Pieces").Describe("How many pieces.").Range(1, 9).Default(1).Important());
            body.Object(request => request.Place, place => place.Property(where => where.City).DynamicList("ListCities").Length(2, 30));
            body.Property(request => request.Custom).DynamicSchema("ListCities", call => call.Value("store", "main"));
        }).Returns<OperationResult>("Done."))["definitions"]!;

        Assert.IsNotNull(schemas["ParcelRequest"]!["properties"]!["marks"]!["items"]!["x-ms-dynamic-list"]);
        Assert.AreEqual(
            "{\"type\":\"integer\",\"format\":\"int32\",\"x-ms-summary\":\"Pieces\",\"description\":\"How many pieces.\",\"minimum\":1,\"maximum\":9,\"default\":1,\"x-ms-visibility\":\"important\"}",
            schemas["ParcelItem"]!["properties"]!["quantity"]!.ToJsonString());
        Assert.AreEqual(30, (int?)schemas["ParcelRequest"]!["properties"]!["place"]!["properties"]!["city"]!["maxLength"]);
        Assert.AreEqual("schema", (string?)schemas["ParcelRequest"]!["properties"]!["custom"]!["x-ms-dynamic-properties"]!["itemValuePath"]);
        Assert.AreEqual("main", (string?)schemas["ParcelRequest"]!["properties"]!["custom"]!["x-ms-dynamic-schema"]!["parameters"]!["store"]);
    }

    [TestMethod]
    public void A_dynamic_page_lists_records_only_the_store_knows()
    {
        var node = FixtureConnector.Operation(connector => FixtureConnector.Read(connector, "ListParcels").ReturnsDynamicPage("A page.", "ListCities"), "/stores/{store}/parcels");
        var schema = node["responses"]!["200"]!["schema"]!;

        Assert.AreEqual("ListCities", (string?)schema["properties"]!["value"]!["items"]!["x-ms-dynamic-properties"]!["operationId"]);
        Assert.IsNotNull(schema["properties"]!["nextLink"]);
    }

    private static void Parcels(ConnectorBuilder connector)
    {
        FixtureConnector.Read(connector).Returns<Parcel>("The parcel.");
        connector.Post("SendParcel", "/stores/{store}/parcels").Summary("Send a parcel").Description("Sends one.").Body<ParcelRequest>().Returns<OperationResult>("Done.");
    }

    private static JsonObject Property(string schema, string name) => Schemas[schema]!["properties"]![name]!.AsObject();

    private static void MustBe(string schema, string name, string json) => Assert.AreEqual(json, Property(schema, name).ToJsonString());
}
