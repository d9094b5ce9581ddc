using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>Add, get, update, upsert, delete and relate rows.</summary>
[TestClass]
public sealed class DataverseRowTests
{
    private readonly DataverseWorld _world = new();

    [TestMethod]
    public async Task A_row_is_added_with_values_of_every_kind()
    {
        var contact = _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen" });

        var response = await _world.CallAsync("CreateRecord", $$"""
            {
              "entityName": "mag_orders",
              "item/mag_name": "100",
              "item/mag_externalkey": "k1",
              "item/mag_grandtotal": 12.5,
              "item/mag_totalquantity": "2.5",
              "item/mag_isguest": true,
              "item/mag_orderstate": 772100001,
              "item/mag_placedon": "2026-11-20T10:00:00+01:00",
              "item/mag_ContactId@odata.bind": "contacts({{contact}})"
            }
            """);

        Assert.AreEqual(201, response.StatusCode, RunAssert.Json(response.Body));
        var row = _world.Row("mag_order", DataverseWorld.Id(response, "mag_orderid"));
        Assert.AreEqual(12.5m, row.GetAttributeValue<Money>("mag_grandtotal").Value);
        Assert.AreEqual(2.5m, row["mag_totalquantity"]);
        Assert.AreEqual(true, row["mag_isguest"]);
        Assert.AreEqual(new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc), row["mag_placedon"]);
        Assert.AreEqual(contact, row.GetAttributeValue<EntityReference>("mag_contactid").Id);
    }

    [TestMethod]
    public async Task A_row_comes_as_the_connector_writes_it()
    {
        var contact = _world.Service.Create(new Entity("contact") { ["firstname"] = "Sophia", ["lastname"] = "Owen" });
        var order = _world.Service.Create(DataverseWorld.Order(
            "k1", ("mag_contactid", new EntityReference("contact", contact)), ("mag_grandtotal", new Money(12.5m)), ("mag_placedon", FlowWorld.Start.UtcDateTime)));

        var body = (await _world.CallAsync("GetItem", $$"""{ "entityName": "mag_orders", "recordId": "{{order}}" }""")).Body!;

        Assert.AreEqual(order.ToString(), (string?)body["mag_orderid"]);
        Assert.AreEqual(contact.ToString(), (string?)body["_mag_contactid_value"]);
        Assert.AreEqual("contact", (string?)body["_mag_contactid_value@Microsoft.Dynamics.CRM.lookuplogicalname"]);
        Assert.AreEqual("Sophia Owen", (string?)body["_mag_contactid_value@OData.Community.Display.V1.FormattedValue"]);
        Assert.AreEqual(12.5m, (decimal)body["mag_grandtotal"]!);
        Assert.AreEqual("2026-11-23T08:30:15Z", (string?)body["mag_placedon"]);
        Assert.AreEqual(0, (int)body["statecode"]!);
        Assert.AreEqual("Active", (string?)body["statecode@OData.Community.Display.V1.FormattedValue"]);
        Assert.AreEqual($"https://environment.invalid/api/data/v9.1/mag_orders({order})", (string?)body["@odata.id"]);
        Assert.IsNull(body["mag_couponcode"]);
    }

    [TestMethod]
    public async Task Columns_and_related_rows_are_picked()
    {
        var contact = _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen", ["emailaddress1"] = "a@example.com" });
        var order = _world.Service.Create(DataverseWorld.Order("k1", ("mag_contactid", new EntityReference("contact", contact))));

        var body = (await _world.CallAsync(
            "GetItem", $$"""
                {
                  "entityName": "mag_orders",
                  "recordId": "{{order}}",
                  "$select": "mag_name",
                  "$expand": "mag_ContactId($select=emailaddress1),mag_AccountId"
                }
                """)).Body!;

        Assert.AreEqual("k1", (string?)body["mag_name"]);
        Assert.IsNull(body["createdon"]);
        Assert.AreEqual("a@example.com", (string?)body["mag_ContactId"]!["emailaddress1"]);
        Assert.IsNull(body["mag_ContactId"]!["lastname"]);
        Assert.IsNull(body["mag_AccountId"]);
    }

    [TestMethod]
    public async Task A_row_is_updated_and_an_empty_value_takes_a_lookup_away()
    {
        var contact = _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen" });
        var order = _world.Service.Create(DataverseWorld.Order("k1", ("mag_contactid", new EntityReference("contact", contact)), ("mag_couponcode", "X")));

        var response = await _world.CallAsync(
            "UpdateOnlyRecord", $$"""
                {
                  "entityName": "mag_orders",
                  "recordId": "{{order}}",
                  "item": { "mag_name": "new" },
                  "item/mag_couponcode": null,
                  "item/mag_ContactId@odata.bind": null
                }
                """);

        Assert.AreEqual(200, response.StatusCode, RunAssert.Json(response.Body));
        Assert.AreEqual("new", _world.Row("mag_order", order)["mag_name"]);
        Assert.IsNull(_world.Row("mag_order", order).GetAttributeValue<EntityReference>("mag_contactid"));
        Assert.IsNull(_world.Row("mag_order", order).GetAttributeValue<string>("mag_couponcode"));
    }

    [TestMethod]
    public async Task Update_needs_the_row_and_upsert_adds_it()
    {
        var id = Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01");
        var parameters = $$"""
            {
              "entityName": "mag_orders",
              "recordId": "{{id}}",
              "item/mag_name": "x",
              "item/mag_externalkey": "k1"
            }
            """;

        var update = await _world.CallAsync("UpdateOnlyRecord", parameters);
        var added = await _world.CallAsync("UpdateRecord", parameters);
        var changed = await _world.CallAsync("UpdateRecord", parameters);

        Assert.AreEqual(404, update.StatusCode);
        Assert.AreEqual("0x80040217", (string?)update.Body!["error"]!["code"]);
        Assert.AreEqual(201, added.StatusCode);
        Assert.AreEqual(200, changed.StatusCode);
        Assert.AreEqual("x", _world.Row("mag_order", id)["mag_name"]);
    }

    [TestMethod]
    public async Task A_row_is_deleted_once()
    {
        var order = _world.Service.Create(DataverseWorld.Order("k1"));
        var parameters = $$"""{ "entityName": "mag_orders", "recordId": "{{order}}" }""";

        Assert.AreEqual(204, (await _world.CallAsync("DeleteRecord", parameters)).StatusCode);
        Assert.AreEqual(404, (await _world.CallAsync("DeleteRecord", parameters)).StatusCode);
    }

    [TestMethod]
    public async Task Activities_are_about_rows_by_the_activitys_own_navigation_property()
    {
        var order = _world.Service.Create(DataverseWorld.Order("k1"));
        var contact = _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen" });

        var response = await _world.CallAsync(
            "CreateRecord", $$"""
                {
                  "entityName": "tasks",
                  "item/subject": "Call",
                  "item/regardingobjectid_contact_task@odata.bind": "/contacts({{contact}})"
                }
                """);

        Assert.AreEqual(201, response.StatusCode, RunAssert.Json(response.Body));
        Assert.AreEqual(contact.ToString(), (string?)response.Body!["_regardingobjectid_value"]);
        Assert.AreNotEqual(Guid.Empty, order);
    }

    [TestMethod]
    public async Task A_lookup_to_several_tables_names_the_table()
    {
        var account = _world.Service.Create(new Entity("account") { ["name"] = "Fabrikam" });

        var response = await _world.CallAsync(
            "CreateRecord", $$"""
                {
                  "entityName": "incidents",
                  "item/title": "Help",
                  "item/customerid_account@odata.bind": "https://org.example.com/api/data/v9.2/accounts({{account}})"
                }
                """);

        Assert.AreEqual(201, response.StatusCode, RunAssert.Json(response.Body));
        Assert.AreEqual(account.ToString(), (string?)response.Body!["_customerid_value"]);
    }

    [TestMethod]
    public async Task A_lookup_may_be_set_by_an_alternate_key()
    {
        _world.Service.Create(DataverseWorld.Order("k'1"));

        var response = await _world.CallAsync(
            "CreateRecord", """{ "entityName": "mag_orderlines", "item/mag_name": "l", "item/mag_externalkey": "l1", "item/mag_quantity": 1, "item/mag_OrderId@odata.bind": "mag_orders(mag_externalkey='k''1')" }""");

        Assert.AreEqual(201, response.StatusCode, RunAssert.Json(response.Body));
    }

    [TestMethod]
    [DataRow("CreateRecord", """{ "entityName": "mag_ordres" }""", 404, "Resource not found for the segment 'mag_ordres'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_nothing": 1 }""", 400, "The property 'mag_nothing' does not exist on type 'Microsoft.Dynamics.CRM.mag_order'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_contactid": "x" }""", 400, "Use Navigation properties instead")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_contactid@odata.bind": "contacts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)" }""", 400, "An undeclared property 'mag_contactid'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/_mag_contactid_value@odata.bind": "contacts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)" }""", 400, "An undeclared property")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_ContactId@odata.bind": "accounts(0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01)" }""", 400, "leads to contact, not to account")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_ContactId@odata.bind": "0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01" }""", 400, "does not address a row")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_grandtotal": "" }""", 400, "Cannot convert the literal '' to the expected type 'Edm.Decimal'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_isguest": 1 }""", 400, "'Edm.Boolean'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_orderstate": 1.5 }""", 400, "'Edm.Int32'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_placedon": "yesterday" }""", 400, "'Edm.DateTimeOffset'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_name": 5 }""", 400, "'Edm.String'")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_orderstate": 99 }""", 400, "outside the valid range")]
    [DataRow("GetItem", """{ "entityName": "mag_orders", "recordId": "x" }""", 400, "is no GUID")]
    [DataRow("GetItem", """{ "entityName": "mag_orders", "recordId": "0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01" }""", 404, "Does Not Exist")]
    [DataRow("GetItem", """{ "entityName": "mag_orders", "recordId": "0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01", "$select": "nothing" }""", 400, "Could not find a property named 'nothing'")]
    public async Task What_is_wrong_is_refused_as_the_Web_API_refuses_it(string operation, string parameters, int status, string text)
    {
        var response = await _world.CallAsync(operation, parameters);

        Assert.AreEqual(status, response.StatusCode, RunAssert.Json(response.Body));
        StringAssert.Contains((string?)response.Body!["error"]!["message"], text);
    }

    [TestMethod]
    public async Task A_taken_key_is_a_failed_precondition()
    {
        _world.Service.Create(DataverseWorld.Order("k1"));

        Assert.AreEqual(412, (await _world.CallAsync("CreateRecord", """{ "entityName": "mag_orders", "item/mag_name": "x", "item/mag_externalkey": "k1" }""")).StatusCode);
    }

    [TestMethod]
    public async Task The_users_rights_count()
    {
        var world = new DataverseWorld(asIntegrationUser: true);

        var response = await world.CallAsync("CreateRecord", """{ "entityName": "businessunits", "item/name": "New" }""");

        Assert.AreEqual(403, response.StatusCode, RunAssert.Json(response.Body));
        Assert.AreEqual("0x80040220", (string?)response.Body!["error"]!["code"]);
    }

    [TestMethod]
    public async Task Rows_are_related_and_unrelated()
    {
        var order = _world.Service.Create(DataverseWorld.Order("k1"));
        var line = _world.Service.Create(new Entity("mag_orderline") { ["mag_name"] = "l", ["mag_externalkey"] = "l1", ["mag_quantity"] = 1m });
        var relationship = _world.Dataverse.Metadata.Find("mag_orderline")!.Parents.First(parent => parent.ReferencedTable == "mag_order" && parent.Column == "mag_orderid").Name;

        var related = await _world.CallAsync(
            "AssociateEntities", $$"""
                {
                  "entityName": "mag_orders",
                  "recordId": "{{order}}",
                  "associationEntityRelationship": "{{relationship}}",
                  "item/@odata.id": "mag_orderlines({{line}})"
                }
                """);
        Assert.AreEqual(order, _world.Row("mag_orderline", line).GetAttributeValue<EntityReference>("mag_orderid")?.Id, RunAssert.Json(related.Body));
        var unrelated = await _world.CallAsync(
            "DisassociateEntities", $$"""
                {
                  "entityName": "mag_orders",
                  "recordId": "{{order}}",
                  "associationEntityRelationship": "{{relationship}}",
                  "$id": "mag_orderlines({{line}})"
                }
                """);

        Assert.AreEqual(204, related.StatusCode);
        Assert.AreEqual(204, unrelated.StatusCode, RunAssert.Json(unrelated.Body));
        Assert.IsNull(_world.Row("mag_orderline", line).GetAttributeValue<EntityReference>("mag_orderid"));
    }
}
