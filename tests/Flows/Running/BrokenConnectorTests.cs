using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Flows.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

/// <summary>Whatever a connector does, the run ends and tells it.</summary>
[TestClass]
public sealed class BrokenConnectorTests
{
    private const string Connections = """
        {
          "shared_office365": {
            "connection": { "connectionReferenceLogicalName": "mag_Outlook" },
            "api": { "name": "shared_office365" }
          }
        }
        """;

    private const string Actions = """
        {
          "Mail": {
            "type": "OpenApiConnection",
            "inputs": {
              "host": { "connectionName": "shared_office365", "operationId": "SendEmailV2" },
              "parameters": {}
            }
          },
          "After": {
            "type": "Compose",
            "inputs": "@actions('Mail')?['error']?['message']",
            "runAfter": { "Mail": [ "Failed" ] }
          }
        }
        """;

    [TestMethod]
    public async Task An_exception_fails_the_action_and_the_run_goes_on()
    {
        var run = await RunAsync(_ => throw new InvalidCastException("Out of order."));

        RunAssert.Statuses(run, "FS", "Mail", "After");
        Assert.AreEqual("\"InvalidCastException: Out of order.\"", RunAssert.Outputs(run, "After"));
    }

    [TestMethod]
    public async Task An_operation_it_does_not_know_fails_the_action()
    {
        var run = await RunAsync(_ => throw new NotSupportedException("Not here."));

        Assert.AreEqual("NotSupported", RunAssert.Action(run, "Mail").Code);
        Assert.AreEqual("\"Not here.\"", RunAssert.Outputs(run, "After"));
    }

    [TestMethod]
    [DataRow(200, "OK", ActionStatus.Succeeded)]
    [DataRow(201, "Created", ActionStatus.Succeeded)]
    [DataRow(202, "Accepted", ActionStatus.Succeeded)]
    [DataRow(204, "NoContent", ActionStatus.Succeeded)]
    [DataRow(400, "BadRequest", ActionStatus.Failed)]
    [DataRow(403, "Forbidden", ActionStatus.Failed)]
    [DataRow(404, "NotFound", ActionStatus.Failed)]
    [DataRow(409, "Conflict", ActionStatus.Failed)]
    [DataRow(412, "PreconditionFailed", ActionStatus.Failed)]
    [DataRow(422, "422", ActionStatus.Failed)]
    [DataRow(429, "429", ActionStatus.Failed)]
    [DataRow(500, "InternalServerError", ActionStatus.Failed)]
    [DataRow(503, "ServiceUnavailable", ActionStatus.Failed)]
    [DataRow(599, "599", ActionStatus.Failed)]
    public async Task A_status_is_named_as_the_platform_names_it(int status, string code, ActionStatus expected)
    {
        var action = RunAssert.Action(await RunAsync(_ => new ConnectorResponse(status, null)), "Mail");

        Assert.AreEqual(expected, action.Status);
        Assert.AreEqual(code, action.Code);
    }

    private static async Task<FlowRun> RunAsync(Func<ConnectorCall, ConnectorResponse> answer)
    {
        await using var world = await FlowWorld.StartAsync(
            new SolutionFolder().Reference("mag_Outlook", OutlookConnector.Api).Flow("Flow", Actions, connections: Connections),
            new Dictionary<string, IConnector> { [OutlookConnector.Api] = new Answering(answer) });
        return await world.RunFlowAsync();
    }

    private sealed class Answering(Func<ConnectorCall, ConnectorResponse> answer) : IConnector
    {
        public bool HasTriggers => false;

        public IEnumerable<string> Check(OperationUse use) => [];

        public Task<ConnectorResponse> InvokeAsync(ConnectorCall request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
    }
}
