using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Connector.Definition.Tests.Fixtures;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.Connector.Definition.Tests.Language;

/// <summary>What a declaration becomes.</summary>
[TestClass]
public sealed class OperationTests
{
    [TestMethod]
    public void An_action_gets_the_store_its_family_and_the_answers_of_its_kind()
    {
        var node = FixtureConnector.Operation(connector => FixtureConnector.Read(connector).Returns<Parcel>("The parcel."), "/stores/{store}/parcels");

        Assert.AreEqual("{\"$ref\":\"#/parameters/store\"}", node["parameters"]![0]!.ToJsonString());
        Assert.AreEqual("{\"family\":\"GetParcel\",\"revision\":1}", node["x-ms-api-annotation"]!.ToJsonString());
        Assert.AreEqual("advanced", (string?)node["x-ms-visibility"]);
        CollectionAssert.AreEqual(new[] { "200", "400", "401", "403", "404", "422", "429", "502", "503" }, node["responses"]!.AsObject().Select(response => response.Key).ToList());
        Assert.IsNull(node["x-ms-no-generic-test"]);
    }

    [TestMethod]
    public void A_write_is_not_tested_by_machines_and_says_how_a_body_can_be_wrong()
    {
        var node = FixtureConnector.Operation(
            connector => connector.Post("SendParcel", "/stores/{store}/parcels").Summary("Send a parcel").Description("Sends one.").Important().Body<ParcelRequest>().Returns<OperationResult>("Done."), "/stores/{store}/parcels", "post");

        Assert.IsTrue((bool)node["x-ms-no-generic-test"]!);
        Assert.AreEqual("important", (string?)node["x-ms-visibility"]);
        CollectionAssert.IsSubsetOf(new[] { "409", "413", "415" }, node["responses"]!.AsObject().Select(response => response.Key).ToList());
        Assert.IsTrue((bool)node["parameters"]![1]!["required"]!);
    }

    [TestMethod]
    public void A_post_that_reads_is_safe()
    {
        var node = FixtureConnector.Operation(
            connector => connector.Post("FindParcels", "/stores/{store}/parcels").Summary("Find parcels").Description("Finds them.").Safe().Body<ParcelPlace>().Returns<Parcel>("The parcel."), "/stores/{store}/parcels", "post");

        Assert.IsTrue((bool)node["x-ms-safe-operation"]!);
        Assert.IsNull(node["x-ms-no-generic-test"]);
        Assert.IsFalse(node["responses"]!.AsObject().ContainsKey("409"), "Nothing is marked");
    }

    [TestMethod]
    public void A_list_pages_by_itself()
    {
        var definition = FixtureConnector.Definition(connector => FixtureConnector.Read(connector, "ListParcels").ReturnsPage<Parcel>("A page of parcels."));
        var node = definition["paths"]!["/stores/{store}/parcels"]!["get"]!;

        Assert.AreEqual("{\"nextLinkName\":\"nextLink\"}", node["x-ms-pageable"]!.ToJsonString());
        CollectionAssert.AreEqual(new[] { "#/parameters/store", "#/parameters/top", "#/parameters/skipToken" }, node["parameters"]!.AsArray().Select(parameter => (string)parameter!["$ref"]!).ToList());
        Assert.AreEqual("#/definitions/ParcelPage", (string?)node["responses"]!["200"]!["schema"]!["$ref"]);
        Assert.AreEqual("Parcels", (string?)definition["definitions"]!["ParcelPage"]!["properties"]!["value"]!["x-ms-summary"]);
        Assert.AreEqual("internal", (string?)definition["definitions"]!["ParcelPage"]!["properties"]!["nextLink"]!["x-ms-visibility"]);
        Assert.AreEqual(50, (int?)definition["parameters"]!["top"]!["default"]);
    }

    [TestMethod]
    public void A_webhook_trigger_has_its_event_its_callback_and_its_location()
    {
        var definition = FixtureConnector.Definition(connector => connector
            .Trigger<ParcelSubscription, Parcel>("SubscribeParcelSent", "/subscriptions/parcel-sent", request => request.Property(wish => wish.Store).DynamicList("ListStores"))
            .Summary("When a parcel is sent").Description("This operation triggers when a parcel is sent.").Hint("Send one now."));
        var item = definition["paths"]!["/subscriptions/parcel-sent"]!;
        var callback = definition["definitions"]!["ParcelSubscription"]!["properties"]!["callbackUrl"]!;

        Assert.AreEqual("#/definitions/Parcel", (string?)item["x-ms-notification-content"]!["schema"]!["$ref"]);
        Assert.AreEqual("single", (string?)item["post"]!["x-ms-trigger"]);
        Assert.IsNotNull(item["post"]!["responses"]!["201"]!["headers"]!["Location"]);
        Assert.IsTrue((bool)callback["x-ms-notification-url"]!);
        Assert.AreEqual("internal", (string?)callback["x-ms-visibility"]);
        Assert.AreEqual("[\"callbackUrl\",\"store\"]", definition["definitions"]!["ParcelSubscription"]!["required"]!.ToJsonString());
    }

    [TestMethod]
    public void A_polling_trigger_answers_a_list_or_nothing_new()
    {
        var node = FixtureConnector.Operation(
            connector => connector.PollingTrigger<Parcel>("PollParcels", "/stores/{store}/polling/parcels").Summary("When a parcel is new").Description("This operation triggers when a parcel is new.").Hint("Send one now."),
            "/stores/{store}/polling/parcels");

        Assert.AreEqual("batch", (string?)node["x-ms-trigger"]);
        Assert.AreEqual("{\"kind\":\"query\",\"mode\":\"polling\"}", node["x-ms-trigger-metadata"]!.ToJsonString());
        Assert.AreEqual("array", (string?)node["responses"]!["200"]!["schema"]!["type"]);
        Assert.IsNotNull(node["responses"]!["202"]);
        Assert.AreEqual("#/parameters/state", (string?)node["parameters"]![1]!["$ref"]);
    }

    [TestMethod]
    public void A_second_revision_stays_in_the_family()
    {
        var node = FixtureConnector.Operation(connector => FixtureConnector.Read(connector, "GetParcel_V2").Returns<Parcel>("The parcel."), "/stores/{store}/parcels");

        Assert.AreEqual("{\"family\":\"GetParcel\",\"revision\":2}", node["x-ms-api-annotation"]!.ToJsonString());
    }

    [TestMethod]
    public void A_deprecated_operation_says_so()
    {
        var node = FixtureConnector.Operation(connector => FixtureConnector.Read(connector).Deprecated().Returns<Parcel>("The parcel."), "/stores/{store}/parcels");

        Assert.IsTrue((bool)node["deprecated"]!);
        Assert.AreEqual("Get a parcel (deprecated)", (string?)node["summary"]);
        Assert.AreEqual("Gets one parcel (deprecated).", (string?)node["description"]);
    }

    [TestMethod]
    public void Parameters_of_the_path_come_first_and_technical_ones_last()
    {
        var node = FixtureConnector.Operation(
            connector => FixtureConnector.Read(connector, "ListParcels", "/stores/{store}/cities/{city}/parcels").ReturnsPage<Parcel>("A page.").Query<bool>("isSent", "Is Sent", "Only parcels that were sent.").Path("city", "City", "Name of the town."),
            "/stores/{store}/cities/{city}/parcels");

        CollectionAssert.AreEqual(
            new[] { "store", "city", "isSent", "top", "skipToken" }, node["parameters"]!.AsArray().Select(parameter => (string?)parameter!["name"] ?? ((string)parameter["$ref"]!).Split('/')[^1]).ToList());
        Assert.AreEqual("single", (string?)node["parameters"]![1]!["x-ms-url-encoding"]);
        Assert.AreEqual("boolean", (string?)node["parameters"]![2]!["type"]);
    }

    [TestMethod]
    public void Both_forms_of_a_drop_down_are_written()
    {
        var node = FixtureConnector.Operation(
            connector => FixtureConnector.Read(connector).Query("city", "City", "Name of the town.", city => city.DynamicList("ListCities")).Returns<Parcel>("The parcel."), "/stores/{store}/parcels")["parameters"]![1]!;

        Assert.AreEqual("{\"operationId\":\"ListCities\",\"parameters\":{\"store\":{\"parameter\":\"store\"}},\"value-collection\":\"value\",\"value-path\":\"value\",\"value-title\":\"name\"}", node["x-ms-dynamic-values"]!.ToJsonString());
        Assert.AreEqual("{\"operationId\":\"ListCities\",\"parameters\":{\"store\":{\"parameterReference\":\"store\"}},\"itemsPath\":\"value\",\"itemValuePath\":\"value\",\"itemTitlePath\":\"name\"}", node["x-ms-dynamic-list"]!.ToJsonString());
    }

    [TestMethod]
    public void A_drop_down_in_a_body_refers_to_the_body()
    {
        var definition = FixtureConnector.Definition(connector => connector
            .Trigger<ParcelSubscription, Parcel>("SubscribeParcelSent", "/subscriptions/parcel-sent", request => request.Property(wish => wish.City).DynamicList("ListCities"))
            .Summary("When a parcel is sent").Description("This operation triggers when a parcel is sent.").Hint("Send one now."));

        Assert.AreEqual("body/store", (string?)definition["definitions"]!["ParcelSubscription"]!["properties"]!["city"]!["x-ms-dynamic-list"]!["parameters"]!["store"]!["parameterReference"]);
    }

    [TestMethod]
    public void A_drop_down_takes_fixed_values()
    {
        var node = FixtureConnector.Operation(
            connector => FixtureConnector.Read(connector).Query("city", "City", "Name of the town.", city => city.DynamicList("ListCities", call => call.Value("store", "main"))).Returns<Parcel>("The parcel."),
            "/stores/{store}/parcels")["parameters"]![1]!;

        Assert.AreEqual("main", (string?)node["x-ms-dynamic-values"]!["parameters"]!["store"]);
        Assert.AreEqual("main", (string?)node["x-ms-dynamic-list"]!["parameters"]!["store"]!["value"]);
    }

    [TestMethod]
    public void Choices_have_a_value_and_a_name()
    {
        var node = FixtureConnector.Operation(
            connector => FixtureConnector.Read(connector).Query("kind", "Kind", "Size of the parcel.", kind => kind.Choices(("s", "Small"), ("l", "Large")).Advanced()).Returns<Parcel>("The parcel."), "/stores/{store}/parcels")["parameters"]![1]!;

        Assert.AreEqual("[\"s\",\"l\"]", node["enum"]!.ToJsonString());
        Assert.AreEqual("Large", (string?)node["x-ms-enum-values"]![1]!["displayName"]);
        Assert.AreEqual("advanced", (string?)node["x-ms-visibility"]);
    }

    [TestMethod]
    public void Only_what_is_used_is_shared()
    {
        var definition = FixtureConnector.Definition(connector => FixtureConnector.Read(connector, "Ping", "/ping").ReturnsNothing("Gone."));

        CollectionAssert.AreEqual(new[] { "Choice", "ChoiceList" }, definition["definitions"]!.AsObject().Select(schema => schema.Key).ToList());
        CollectionAssert.AreEqual(new[] { "store" }, definition["parameters"]!.AsObject().Select(parameter => parameter.Key).ToList());
    }
}
