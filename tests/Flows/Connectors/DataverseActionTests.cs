using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>Custom APIs and the platform's actions.</summary>
[TestClass]
public sealed class DataverseActionTests
{
    private readonly DataverseWorld _world = new();

    [TestMethod]
    public async Task A_Custom_API_runs_its_plugin()
    {
        var contact = _world.Service.Create(new Entity("contact") { ["lastname"] = "Owen" });
        _world.Service.Create(DataverseWorld.Order("k1", ("mag_contactid", new EntityReference("contact", contact)), ("mag_grandtotal", new Money(50))));

        var response = await _world.CallAsync("PerformUnboundAction", $$"""{ "actionName": "mag_RecalculatePurchaseSummary", "item/ContactId": "{{contact}}" }""");

        Assert.IsTrue(response.StatusCode is 200 or 204, RunAssert.Json(response.Body));
        Assert.AreEqual(1, _world.Dataverse.Count("mag_purchasesummary"));
    }

    [TestMethod]
    public async Task A_case_is_closed()
    {
        var account = _world.Service.Create(new Entity("account") { ["name"] = "Fabrikam" });
        var incident = _world.Service.Create(new Entity("incident") { ["title"] = "Help", ["customerid"] = new EntityReference("account", account) });

        var response = await _world.CallAsync("PerformUnboundAction", $$"""
            {
              "actionName": "CloseIncident",
              "item/Status": 5,
              "item/IncidentResolution": {
                "@odata.type": "Microsoft.Dynamics.CRM.incidentresolution",
                "subject": "Solved",
                "incidentid@odata.bind": "incidents({{incident}})"
              }
            }
            """);

        Assert.AreEqual(204, response.StatusCode, RunAssert.Json(response.Body));
        Assert.AreEqual(1, _world.Row("incident", incident).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public async Task A_lead_is_qualified_by_a_bound_action()
    {
        var lead = _world.Service.Create(new Entity("lead") { ["lastname"] = "Owen", ["subject"] = "Quote" });

        var response = await _world.CallAsync("PerformBoundAction", $$"""
            {
              "entityName": "leads",
              "recordId": "{{lead}}",
              "actionName": "Microsoft.Dynamics.CRM.QualifyLead",
              "item/CreateAccount": false,
              "item/CreateContact": true,
              "item/CreateOpportunity": false,
              "item/Status": 3
            }
            """);

        Assert.IsTrue(response.StatusCode < 400, RunAssert.Json(response.Body));
        Assert.AreEqual(1, _world.Row("lead", lead).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(1, _world.Dataverse.Count("contact"));
    }

    [TestMethod]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_Nothing" }""", 404, "Resource not found for the segment 'mag_Nothing'")]
    [DataRow("PerformUnboundAction", """{ "actionName": "Microsoft.Dynamics.CRM.mag_RecalculatePurchaseSummary" }""", 404, "Resource not found")]
    [DataRow("PerformBoundAction", """{ "entityName": "leads", "recordId": "0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01", "actionName": "QualifyLead" }""", 404, "Resource not found")]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_RecalculatePurchaseSummary", "item/Color": 1 }""", 400, "'Color' in the request payload is not a valid parameter")]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_RecalculatePurchaseSummary", "item/ContactId": "x" }""", 400, "'x' does not fit the parameter 'ContactId'")]
    [DataRow("PerformUnboundAction", """{ "actionName": "mag_ImportOrder" }""", 400, "Payload")]
    [DataRow("PerformUnboundAction", """{ "actionName": "CloseIncident", "item/IncidentResolution": {}, "item/Status": 5 }""", 400, "@odata.type")]
    public async Task What_is_wrong_is_refused(string operation, string parameters, int status, string text)
    {
        var response = await _world.CallAsync(operation, parameters);

        Assert.AreEqual(status, response.StatusCode, RunAssert.Json(response.Body));
        StringAssert.Contains((string?)response.Body!["error"]!["message"], text);
    }
}
