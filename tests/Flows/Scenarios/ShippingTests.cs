using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Scenarios;

/// <summary>A change in Dataverse goes to the store through the connector, and the store's answer comes back.</summary>
[TestClass]
public sealed class ShippingTests
{
    private static readonly string Trigger = DataverseWorld.Trigger(""" "~message": 3, "~entityname": "mag_order", "~scope": 4, "~filteringattributes": "mag_trackingnumbers" """);

    private const string Actions = """
        {
          "Ship": {
            "type": "OpenApiConnection",
            "inputs": {
              "retryPolicy": { "type": "fixed", "count": 2, "interval": "PT30S" },
              "host": { "connectionName": "shared_store", "operationId": "ShipOrder" },
              "parameters": {
                "store": "de",
                "orderId": "@int(triggerOutputs()?['body/mag_magentoid'])",
                "body/quantity": 1,
                "body/note": "Track @{triggerOutputs()?['body/mag_trackingnumbers']}",
                "body/customer/email": "@coalesce(triggerOutputs()?['body/mag_emailaddress'], 'unknown@example.com')"
              }
            }
          },
          "Done": {
            "type": "OpenApiConnection",
            "runAfter": { "Ship": [ "Succeeded" ] },
            "inputs": {
              "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "UpdateOnlyRecord" },
              "parameters": {
                "entityName": "mag_orders",
                "recordId": "@triggerOutputs()?['body/mag_orderid']",
                "item/mag_externalorderid": "shipment @{outputs('Ship')?['body/id']}"
              }
            }
          },
          "Refused": {
            "type": "OpenApiConnection",
            "runAfter": { "Ship": [ "Failed" ] },
            "inputs": {
              "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "CreateRecord" },
              "parameters": {
                "entityName": "tasks",
                "item/subject": "@{outputs('Ship')?['statusCode']}: @{coalesce(body('Ship')?['title'], 'no answer')}"
              }
            }
          }
        }
        """;

    [TestMethod]
    public async Task The_stores_answer_is_kept_with_the_order()
    {
        using var office = await OfficeWorld.StartAsync();
        office.Service.Answer("POST /api/stores/de/orders/7/ship", 200, """{ "id": 55 }""");
        await using var flows = await office.RunAsync(Trigger, Actions);

        var order = Track(office);
        await flows.Runner.WhenIdleAsync(CancellationToken.None);

        // Its own change of the order is none of the column it waits for.
        Assert.AreEqual(1L, flows.Runner.History.Total);
        Assert.AreEqual("shipment 55", office.Dataverse.Row("mag_order", order)["mag_externalorderid"]);
        Assert.AreEqual(
            """{"quantity":1,"note":"Track T1","customer":{"email":"unknown@example.com"}}""",
            office.Service.Requests.Single(request => request.Line.Contains("/ship", StringComparison.Ordinal)).Body);
    }

    [TestMethod]
    public async Task A_store_that_is_down_is_called_again_and_then_a_person_is_asked()
    {
        using var office = await OfficeWorld.StartAsync();
        office.Service.Answer("POST /api/stores/de/orders/7/ship", 503, """{ "title": "Maintenance" }""");
        await using var flows = await office.RunAsync(Trigger, Actions);

        Track(office);
        await flows.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual(3, office.Service.Requests.Count(request => request.Line.Contains("/ship", StringComparison.Ordinal)));
        CollectionAssert.AreEqual(new[] { TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30) }, flows.Waits.ToList());
        Assert.AreEqual("503: Maintenance", office.Dataverse.Dataverse.Rows("task").Single()["subject"]);
    }

    [TestMethod]
    public async Task A_refusal_is_told_at_once()
    {
        using var office = await OfficeWorld.StartAsync();
        office.Service.Answer("POST /api/stores/de/orders/7/ship", 422, """{ "title": "Already shipped" }""");
        await using var flows = await office.RunAsync(Trigger, Actions);

        Track(office);
        await flows.Runner.WhenIdleAsync(CancellationToken.None);

        Assert.AreEqual(0, flows.Waits.Count);
        Assert.AreEqual("422: Already shipped", office.Dataverse.Dataverse.Rows("task").Single()["subject"]);
    }

    private static Guid Track(OfficeWorld office)
    {
        var order = office.Dataverse.Service.Create(DataverseWorld.Order("k1", ("mag_magentoid", "7")));
        office.Dataverse.Service.Update(new Entity("mag_order", order) { ["mag_trackingnumbers"] = "T1" });
        return order;
    }
}
