using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Connectors;

/// <summary>What Dataverse refuses becomes answers with the status of the Web API.</summary>
[TestClass]
public sealed class DataverseFaultTests
{
    [TestMethod]
    public async Task A_limit_of_the_service_asks_to_wait_and_the_flow_does()
    {
        var world = new DataverseWorld(limits: new ServiceProtectionOptions { MaximumRequests = 2 });
        await using var flows = await world.StartAsync(DataverseWorld.Solution("""
            {
              "Each": {
                "type": "Foreach",
                "foreach": "@range(0, 4)",
                "actions": {
                  "List": {
                    "type": "OpenApiConnection",
                    "inputs": {
                      "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "ListRecords" },
                      "parameters": { "entityName": "mag_orders", "$top": 1 }
                    }
                  }
                }
              }
            }
            """));

        var run = await flows.RunFlowAsync();

        RunAssert.Succeeded(run);
        Assert.IsTrue(flows.Waits.Count > 0);
        Assert.IsTrue(run.Actions.Any(action => action is { Name: "List", Retries: > 0 }));
    }

    [TestMethod]
    public void A_problem_has_the_form_of_the_Web_API()
    {
        var response = DataverseFailure.Of(DataverseProblem.Payload("Wrong."));

        Assert.AreEqual(400, response.StatusCode);
        Assert.AreEqual("""{"error":{"code":"0x80048d19","message":"Wrong."}}""", FlowJson.Write(response.Body!));
    }
}
