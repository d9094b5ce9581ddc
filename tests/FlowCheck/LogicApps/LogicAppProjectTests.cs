using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.LogicApps;
using PowerPlatformMagento.FlowCheck.Tests.Support;

namespace PowerPlatformMagento.FlowCheck.Tests.LogicApps;

/// <summary>Workflows of Logic Apps are read as the flows they are twins of.</summary>
[TestClass]
public sealed class LogicAppProjectTests
{
    [TestMethod]
    public void Calls_by_path_become_calls_of_operations()
    {
        var flow = Read(new LogicAppFiles()).Flows.Single();

        Assert.AreEqual(("W", "When", "OpenApiConnectionWebhook"), (flow.Name, flow.Trigger.Name, flow.Trigger.Type));
        Assert.AreEqual("SubscribeOrderPlaced", flow.Trigger.Operation!.OperationId);
        Assert.AreEqual("""{"body/store":"@parameters('store')"}""", FlowJson.Write(flow.Trigger.Operation.Parameters));
        var actions = flow.Actions.Descendants().ToDictionary(action => action.Name);
        Assert.AreEqual("ListRecords", actions["List"].Operation!.OperationId);
        Assert.AreEqual("""{"entityName":"tasks","$top":1}""", FlowJson.Write(actions["List"].Operation!.Parameters));
        Assert.AreEqual("""{"entityName":"tasks","item/subject":"x"}""", FlowJson.Write(actions["Add"].Operation!.Parameters));
        Assert.AreEqual("""{"emailMessage/To":"a@example.com","emailMessage/Subject":"s","emailMessage/Body":"b"}""", FlowJson.Write(actions["Mail"].Operation!.Parameters));
    }

    [TestMethod]
    public void App_settings_stand_where_flows_have_environment_variables()
    {
        var catalog = Read(new LogicAppFiles());

        Assert.AreEqual("STORE_KEY", catalog.Flows.Single().Parameters["store"].EnvironmentVariable);
        Assert.AreEqual("fixed", (string?)catalog.Flows.Single().Parameters["plain"].Default);
        CollectionAssert.AreEqual(new[] { "STORE_KEY" }, catalog.EnvironmentVariables.Keys.ToList());
    }

    [TestMethod]
    public void What_is_read_is_checked_like_a_flow()
    {
        var files = new LogicAppFiles();
        files["W/workflow.json"] = files["W/workflow.json"].Replace("\"store\": \"@parameters('store')\"", "\"shop\": \"@parameters('store')\"", StringComparison.Ordinal);

        var findings = FlowChecker.Check(Read(files), Checks()).Select(finding => finding.ToString()).ToList();

        Assert.Contains("W: trigger When: SubscribeOrderPlaced needs the parameter body/store", findings);
        Assert.Contains("W: trigger When: SubscribeOrderPlaced has no parameter body/shop", findings);
    }

    [TestMethod]
    [DataRow("/v2/Mail", "/v3/Mail", "W/workflow.json: there is no operation post /v3/Mail.")]
    [DataRow("\"referenceName\": \"office365\"", "\"referenceName\": \"gmail\"", "W/workflow.json: there is no connection gmail.")]
    [DataRow("/subscriptions/order-placed", "/subscriptions/order-eaten", "W/workflow.json: there is no operation post /subscriptions/order-eaten.")]
    [DataRow("encodeURIComponent('tasks')", "encodeURIComponent(parameters('x'))", "W/workflow.json: there is no operation get /api/data")]
    [DataRow("\"kind\": \"Stateful\"", "\"kind\": \"Stateless\"", "W/workflow.json: it is no stateful workflow.")]
    [DataRow("\"triggers\"", "\"starters\"", "a cloud flow has exactly one trigger")]
    public void What_is_not_known_is_named(string old, string changed, string problem)
    {
        var files = new LogicAppFiles();
        Assert.Contains(old, files["W/workflow.json"]);
        files["W/workflow.json"] = files["W/workflow.json"].Replace(old, changed, StringComparison.Ordinal);

        var error = Assert.ThrowsExactly<InvalidDataException>(() => Read(files));

        StringAssert.Contains(error.Message, problem);
    }

    [TestMethod]
    [DataRow("connections.json", null, "connections.json is missing.")]
    [DataRow("connections.json", "{", "connections.json: ")]
    [DataRow("parameters.json", null, "parameters.json is missing.")]
    [DataRow("connections.json", """{ "managedApiConnections": { "x": { "api": { "id": "/managedApis/slack" } } } }""", "connections.json: the connector slack is not known.")]
    public void A_file_that_is_missing_or_broken_is_named(string file, string? content, string problem)
    {
        var files = new LogicAppFiles();
        files[file] = content!;

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => Read(files)).Message, problem);
    }

    private static FlowCatalog Read(LogicAppFiles files) => LogicAppProject.Read(files, "mag_store", LogicAppFiles.OpenApi);

    private static Dictionary<string, IConnectorChecks> Checks() => new()
    {
        ["mag_store"] = new SwaggerChecks(LogicAppFiles.OpenApi),
        [OutlookChecks.Api] = new OutlookChecks(),
    };
}
