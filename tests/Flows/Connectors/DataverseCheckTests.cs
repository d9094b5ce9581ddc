using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>What the connector finds before a run.</summary>
[TestClass]
public sealed class DataverseCheckTests
{
    // Nothing here changes rows.
    private static readonly Lazy<DataverseWorld> World = new(() => new DataverseWorld());

    [TestMethod]
    [DataRow("GetItem", """{ "entityName": "mag_orders", "recordId": "@triggerBody()" }""", "")]
    [DataRow("GetItem", """{ "entityName": "mag_orders" }""", "GetItem needs the parameter recordId")]
    [DataRow("GetItem", """{ "entityName": "mag_order", "recordId": "x" }""", "no table has the entity set mag_order")]
    [DataRow("GetItem", """{ "entityName": "@triggerBody()", "recordId": "x", "$select": "nothing" }""", "")]
    [DataRow("GetItem", """{ "entityName": "mag_orders", "recordId": "x", "$select": "mag_name,nothing" }""", "$select: Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.mag_order'.")]
    [DataRow("GetItem", """{ "entityName": "mag_orders", "recordId": "x", "item/mag_name": 1 }""", "GetItem has no parameter item/mag_name")]
    [DataRow("ListRecords", """{ "entityName": "mag_orders", "$filter": "mag_name eq '@{triggerBody()}' and statecode eq 0" }""", "")]
    [DataRow("ListRecords", """{ "entityName": "mag_orders", "$filter": "nothing eq @{triggerBody()}" }""", "$filter: Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.mag_order'.")]
    [DataRow("ListRecords", """{ "entityName": "mag_orders", "$orderby": "nothing desc" }""", "$orderby: Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.mag_order'.")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_name": "x", "item/nothing": 1 }""", "mag_order has no column nothing")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_contactid@odata.bind": "x" }""", "mag_order has no navigation property mag_contactid; there is mag_ContactId")]
    [DataRow("CreateRecord", """{ "entityName": "mag_orders", "item/mag_contactid": "x" }""", "the lookup mag_contactid is set by its navigation property, as in item/mag_ContactId@odata.bind")]
    [DataRow("UpdateOnlyRecord", """{ "entityName": "mag_orders", "recordId": "x", "item/createdon": "x" }""", "the column createdon cannot be set by UpdateOnlyRecord")]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_ImportOrder" }""", "the action mag_ImportOrder needs the parameter item/Payload")]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_ImportOrder", "item/Payload": "x", "item/Color": 1 }""", "the action mag_ImportOrder has no parameter Color")]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_Nothing" }""", "there is no action mag_Nothing that PerformUnboundAction can call")]
    [DataRow("ExecuteChangeset", "{}", "the flow check does not know the operation ExecuteChangeset; it knows GetItem, CreateRecord, UpdateOnlyRecord, UpdateRecord, DeleteRecord, ListRecords, PerformUnboundAction, PerformBoundAction, AssociateEntities, DisassociateEntities")]
    public void A_use_is_checked_against_tables_columns_and_actions(string operation, string parameters, string problem) =>
        Assert.AreEqual(problem, World.Value.Check(operation, parameters));

    [TestMethod]
    [DataRow("""{ "~message": 1, "~entityname": "mag_order", "~scope": 4 }""", "")]
    [DataRow("""{ "~message": 3, "~entityname": "mag_order", "~scope": 4, "~filteringattributes": "mag_name, mag_orderstate", "~filterexpression": "statecode eq 0" }""", "")]
    [DataRow("""{ "~message": 9, "~entityname": "mag_order", "~scope": 4 }""", "subscriptionRequest/message is 1 to 7")]
    [DataRow("""{ "~message": 1, "~entityname": "mag_order" }""", "subscriptionRequest/scope is 1 to 4")]
    [DataRow("""{ "~message": 1, "~entityname": "mag_orders", "~scope": 4 }""", "there is no table mag_orders")]
    [DataRow("""{ "~message": 3, "~entityname": "mag_order", "~scope": 4, "~filteringattributes": "nothing" }""", "mag_order has no column nothing")]
    [DataRow("""{ "~message": 3, "~entityname": "mag_order", "~scope": 4, "~filterexpression": "nothing eq 1" }""", "subscriptionRequest/filterexpression: Could not find a property named 'nothing' on type 'Microsoft.Dynamics.CRM.mag_order'.")]
    [DataRow("""{ "~message": 2, "~entityname": "mag_order", "~scope": 4, "~filterexpression": "statecode eq 0" }""", "the flow check does not filter deleted rows")]
    [DataRow("""{ "~message": 1, "~entityname": "mag_order", "~scope": 4, "~color": 1 }""", "SubscribeWebhookTrigger has no parameter subscriptionRequest/color that the flow check knows")]
    public void A_trigger_is_checked_against_tables_and_columns(string parameters, string problem) =>
        Assert.AreEqual(problem, World.Value.Check("SubscribeWebhookTrigger", parameters.Replace("~", "subscriptionRequest/", StringComparison.Ordinal), isTrigger: true));
}
