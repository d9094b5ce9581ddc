using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.LogicApps;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Rules.Flows;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>The workflows of Logic Apps are held to the same rules as the flows, and their project can be deployed as it is.</summary>
[TestClass]
public sealed partial class ShippedLogicAppsTests
{
    private const string Connector = "mag_magento-20and-20adobe-20commerce";

    private static readonly UnpackedSolution Flows = new RepositoryCheck(Repository.Root, BuiltAssemblies.BesidePacker).Solutions()
        .Single(solution => solution.Processes.Count > 0);

    private static readonly SolutionDirectory Project = new(Path.Combine(Repository.Root, "connector", "logic-apps"));

    private static readonly string OpenApi = File.ReadAllText(Path.Combine(Repository.Root, "connector", "apiDefinition.swagger.json"));

    [TestMethod]
    public void Have_no_findings()
    {
        var catalog = LogicAppProject.Read(Project, Connector, OpenApi);

        var findings = FlowChecker.Check(catalog, FlowConnectors.Of(Flows));

        Assert.HasCount(3, catalog.Flows);
        Assert.IsEmpty(findings, string.Join(Environment.NewLine, findings));
    }

    [TestMethod]
    [DataRow("SalesAlertOnBigOrders", "['grandTotal']", "['total']", "there is no 'total' in order")]
    [DataRow("SalesAlertOnBigOrders", "['_mag_contactid_value']", "['_contactid_value']", "there is no '_contactid_value' in a row of mag_identity as it was asked for")]
    [DataRow("FollowUpAbandonedCarts", "['fullname']", "['lastname']", "there is no 'lastname' in a row of contact as it was asked for")]
    [DataRow("FollowUpAbandonedCarts", "\"subcategory\"", "\"subcategry\"", "task has no column subcategry")]
    [DataRow("NewLeadFromQuoteRequest", "['companyName']", "['company']", "there is no 'company' in quote")]
    [DataRow("NewLeadFromQuoteRequest", "encodeURIComponent('leads')", "encodeURIComponent('lead')", "no table has the entity set lead")]
    public void Are_refused_when_spoilt(string workflow, string old, string changed, string problem)
    {
        var file = $"{workflow}/workflow.json";
        var json = Project.Read(file)!;
        Assert.Contains(old, json);

        var findings = FlowChecker.Check(
            LogicAppProject.Read(new ChangedFiles(Project, file, json.Replace(old, changed, StringComparison.Ordinal)), Connector, OpenApi), FlowConnectors.Of(Flows));

        Assert.IsTrue(
            findings.Any(finding => finding.Flow == workflow && finding.Text.Contains(problem, StringComparison.Ordinal)), string.Join(Environment.NewLine, findings));
    }

    [TestMethod]
    public void Every_connection_tells_where_it_is_and_who_uses_it()
    {
        var connections = JsonNode.Parse(Project.Read("connections.json")!)!["managedApiConnections"]!.AsObject();
        var used = Workflows.SelectMany(file => Reference().Matches(Project.Read(file)!)).Select(match => match.Groups["name"].Value).Distinct();

        CollectionAssert.AreEquivalent(used.ToList(), connections.Select(connection => connection.Key).ToList());
        foreach (var (name, connection) in connections)
        {
            StringAssert.Contains((string?)connection!["api"]!["id"], "/providers/Microsoft.Web/", name);
            StringAssert.EndsWith((string?)connection["connection"]!["id"], $"/providers/Microsoft.Web/connections/{name}", name);
            StringAssert.StartsWith((string?)connection["connectionRuntimeUrl"], "@{appsetting('", name);
            Assert.AreEqual("ManagedServiceIdentity", (string?)connection["authentication"]!["type"], name);
        }
    }

    [TestMethod]
    public void Every_setting_is_explained()
    {
        var readme = Project.Read("README.md")!;
        var settings = new[] { "connections.json", "parameters.json" }.SelectMany(file => Setting().Matches(Project.Read(file)!)).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.IsGreaterThan(6, settings.Count);
        CollectionAssert.AreEqual(Array.Empty<string>(), settings.Where(setting => !readme.Contains($"`{setting}`", StringComparison.Ordinal)).ToList());
    }

    [TestMethod]
    public void Every_parameter_is_used_and_every_used_one_is_there()
    {
        var given = JsonNode.Parse(Project.Read("parameters.json")!)!.AsObject().Select(parameter => parameter.Key).ToList();
        var used = Workflows.SelectMany(file => Parameter().Matches(Project.Read(file)!)).Select(match => match.Groups["name"].Value).Distinct().ToList();

        CollectionAssert.AreEquivalent(used, given);
    }

    [TestMethod]
    public void The_host_brings_the_engine_of_workflows()
    {
        var host = JsonNode.Parse(Project.Read("host.json")!)!;

        Assert.AreEqual("2.0", (string?)host["version"]);
        Assert.AreEqual("Microsoft.Azure.Functions.ExtensionBundle.Workflows", (string?)host["extensionBundle"]!["id"]);
    }

    private static IEnumerable<string> Workflows => Project.Paths.Where(path => path.EndsWith("/workflow.json", StringComparison.Ordinal));

    [GeneratedRegex(@"""referenceName"": ""(?<name>[^""]+)""")]
    private static partial Regex Reference();

    [GeneratedRegex(@"appsetting\('(?<name>[^']+)'\)")]
    private static partial Regex Setting();

    [GeneratedRegex(@"parameters\('(?<name>[^']+)'\)")]
    private static partial Regex Parameter();
}
