using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Messages;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>All connectors at once: a service, Dataverse, Outlook and Teams.</summary>
internal sealed class OfficeWorld : IDisposable
{
    private const string Connections = """
        {
          "shared_store": {
            "runtimeSource": "embedded",
            "connection": { "connectionReferenceLogicalName": "mag_Store" },
            "api": { "name": "shared_mag-5fstore", "logicalName": "mag_store" }
          },
          "shared_commondataserviceforapps": {
            "runtimeSource": "embedded",
            "connection": { "connectionReferenceLogicalName": "mag_Dataverse" },
            "api": { "name": "shared_commondataserviceforapps" }
          },
          "shared_office365": {
            "runtimeSource": "embedded",
            "connection": { "connectionReferenceLogicalName": "mag_Outlook" },
            "api": { "name": "shared_office365" }
          },
          "shared_teams": {
            "runtimeSource": "embedded",
            "connection": { "connectionReferenceLogicalName": "mag_Teams" },
            "api": { "name": "shared_teams" }
          }
        }
        """;

    private const string Parameters = """
        {
          "$connections": { "defaultValue": {}, "type": "Object" },
          "$authentication": { "defaultValue": {}, "type": "SecureObject" },
          "Recipients (mag_Recipients)": {
            "type": "String",
            "defaultValue": "",
            "metadata": { "schemaName": "mag_Recipients" }
          }
        }
        """;

    private OfficeWorld(TestService service)
    {
        Service = service;
        Outlook = new OutlookConnector(Dataverse.Time);
        Teams = new TeamsConnector(Dataverse.Time);
    }

    public TestService Service { get; }

    public DataverseWorld Dataverse { get; } = new();

    public OutlookConnector Outlook { get; }

    public TeamsConnector Teams { get; }

    public static async Task<OfficeWorld> StartAsync()
    {
        var world = new OfficeWorld(await TestService.StartAsync());
        world.Service
            .Answer("POST /api/subscriptions/order-placed", 201, "{}", ("Location", $"{world.Service.Address}api/subscriptions/abc"))
            .Answer("DELETE /api/subscriptions/abc", 204);
        return world;
    }

    /// <summary>Starts one flow.</summary>
    public Task<FlowWorld> RunAsync(string trigger, string actions) => FlowWorld.StartAsync(
        new SolutionFolder()
            .Reference("mag_Store", "shared_mag-5fstore", Guid.Parse("0b0b8f7c-6f1a-4c69-9f04-0d8f3c1f7a01"))
            .Reference("mag_Dataverse", DataverseConnector.Api)
            .Reference("mag_Outlook", OutlookConnector.Api)
            .Reference("mag_Teams", TeamsConnector.Api)
            .Variable("mag_Recipients", "sales@example.com")
            .Flow("Flow", actions, trigger, Connections, Parameters),
        new Dictionary<string, IConnector>
        {
            ["mag_store"] = Service.Connector,
            [DataverseConnector.Api] = Dataverse.Connector,
            [OutlookConnector.Api] = Outlook,
            [TeamsConnector.Api] = Teams,
        },
        time: Dataverse.Time);

    /// <summary>Sends an event to the address the flow subscribed with.</summary>
    public async Task SendEventAsync(FlowWorld flows, string json)
    {
        var address = FlowJson.Text(FlowJson.ParseObject(Service.Requests.First(request => request.Body.Contains("callbackUrl", StringComparison.Ordinal)).Body)["callbackUrl"]);
        using var client = new HttpClient(new SocketsHttpHandler());
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(address!), content);
        Assert.AreEqual(System.Net.HttpStatusCode.Accepted, response.StatusCode);
        await flows.Runner.WhenIdleAsync(CancellationToken.None);
    }

    public void Dispose() => Service.Dispose();
}
