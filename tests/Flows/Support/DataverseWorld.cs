using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Dataverse.Limits;
using PowerPlatformMagento.Sandbox.Flows.Connectors;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Support;

/// <summary>A sandbox Dataverse with the real solution and its real plug-ins, and a connection to it.</summary>
internal sealed class DataverseWorld
{
    private const string Connections =
        """
            {
              "shared_commondataserviceforapps": {
                "runtimeSource": "embedded",
                "connection": { "connectionReferenceLogicalName": "mag_Dataverse" },
                "api": { "name": "shared_commondataserviceforapps" }
              }
            }
            """;

    public DataverseWorld(int pageSize = 5000, ServiceProtectionOptions? limits = null, bool asIntegrationUser = false)
    {
        Time = new FakeTimeProvider(FlowWorld.Start);
        Dataverse = SandboxDataverse.Create(new SandboxDataverseOptions
        {
            SolutionFolders = [Repository.Core],
            PluginAssemblies = [typeof(Plugins.ImportOrder).Assembly],
            Time = Time,
            ServiceProtection = limits,
        });
        Service = Dataverse.ConnectAsSystem();
        Connector = new DataverseConnector(new DataverseConnectorOptions
        {
            Dataverse = Dataverse,
            UserId = asIntegrationUser ? null : Dataverse.AddUser("Flow owner", "System Administrator"),
            SolutionFolders = [Repository.Core],
            PageSize = pageSize,
        });
    }

    public FakeTimeProvider Time { get; }

    public SandboxDataverse Dataverse { get; }

    /// <summary>Works as SYSTEM.</summary>
    public IOrganizationService Service { get; }

    public DataverseConnector Connector { get; }

    /// <summary>Its tables by the names flows use.</summary>
    public DataverseSchema Schema => new(new SandboxTables(Dataverse.Metadata), [new SolutionDirectory(Repository.Core)]);

    public IReadOnlyDictionary<string, IConnector> Connectors => new Dictionary<string, IConnector> { [DataverseConnector.Api] = Connector };

    public static Entity Order(string key, params (string Column, object? Value)[] values)
    {
        var order = new Entity("mag_order") { ["mag_name"] = key, ["mag_externalkey"] = key };
        foreach (var (column, value) in values)
        {
            order[column] = value;
        }

        return order;
    }

    /// <summary>A solution with one flow that uses the connection.</summary>
    public static SolutionFolder Solution(string actions, string trigger = SolutionFolder.ManualTrigger) =>
        new SolutionFolder().Reference("mag_Dataverse", DataverseConnector.Api).Flow("Flow", actions, trigger, Connections);

    /// <summary>The trigger of changed rows; parameters without their prefix.</summary>
    public static string Trigger(string parameters, string options = "") => $$"""
        { "When": { "type": "OpenApiConnectionWebhook", {{options}} "inputs": {
          "host": { "connectionName": "shared_commondataserviceforapps", "operationId": "SubscribeWebhookTrigger" },
          "parameters": { {{parameters.Replace("~", "subscriptionRequest/", StringComparison.Ordinal)}} } } } }
        """;

    public Task<ConnectorResponse> CallAsync(string operation, string parameters, string? continuation = null) => Connector.InvokeAsync(
        new ConnectorCall(operation, FlowJson.ParseObject(parameters)) { Continuation = continuation }, CancellationToken.None);

    public string Check(string operation, string parameters, bool isTrigger = false) =>
        string.Join("; ", Connector.Check(new OperationUse(operation, FlowJson.ParseObject(parameters), isTrigger)));

    public Task<FlowWorld> StartAsync(SolutionFolder solution) => FlowWorld.StartAsync(solution, Connectors, time: Time);

    /// <summary>A row with all its columns.</summary>
    public Entity Row(string table, Guid id) => Dataverse.Rows(table).Single(row => row.Id == id);

    public static Guid Id(ConnectorResponse response, string column) => Guid.Parse((string?)response.Body![column] ?? throw new AssertFailedException(FlowJson.Write(response.Body!)));
}
