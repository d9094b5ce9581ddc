using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Platform;

/// <summary>What is registered is there, and what is there is registered.</summary>
[TestClass]
public sealed class RegistrationTests
{
    private const string CreateMessage = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string UpdateMessage = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string DeleteMessage = "a1bdbb1b-ea3e-db11-86a7-000a3a5473e8";
    private static readonly string Core = Repository.PathOf("solution/core");

    public static IEnumerable<string> Steps => Directory.EnumerateFiles(Path.Combine(Core, "SdkMessageProcessingSteps")).Select(file => Path.GetFileName(file)!);

    [TestMethod]
    public void Every_plug_in_is_registered_and_every_registered_plug_in_exists()
    {
        var plugins = typeof(ImportOrder).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IPlugin).IsAssignableFrom(type));

        Assert.AreEqual(Lines(plugins.Select(type => type.FullName!)), Lines(RegisteredTypes("PowerPlatformMagento.Plugins")));
    }

    [TestMethod]
    public void Every_workflow_activity_is_registered_and_every_registered_one_exists() => Assert.AreEqual(
        Lines(new ShippedAssembly("PowerPlatformMagento.Workflow").PublicClassesBelow("System.Activities.CodeActivity")),
        Lines(RegisteredTypes("PowerPlatformMagento.Workflow")));

    [TestMethod]
    [DataRow("PowerPlatformMagento.Plugins")]
    [DataRow("PowerPlatformMagento.Workflow")]
    public void Assemblies_are_registered_under_their_full_name(string name)
    {
        var fullName = new ShippedAssembly(name).FullName;

        Assert.AreEqual(fullName, Registration(name).Attribute("FullName")!.Value);
        Assert.IsTrue(Registration(name).Descendants("PluginType").All(type => type.Attribute("AssemblyQualifiedName")!.Value.EndsWith(", " + fullName, StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Workflow_activities_stand_in_a_group_of_their_own()
    {
        Assert.IsTrue(Registration("PowerPlatformMagento.Workflow").Descendants("PluginType").All(type => type.Element("WorkflowActivityGroupName")?.Value == "MAG Workflow (1.0.0.0)"));
        Assert.IsEmpty(Registration("PowerPlatformMagento.Plugins").Descendants("WorkflowActivityGroupName"));
    }

    [TestMethod]
    [DynamicData(nameof(Steps))]
    public void Every_step_runs_a_plug_in_on_columns_that_exist(string file)
    {
        var step = XDocument.Load(Path.Combine(Core, "SdkMessageProcessingSteps", file)).Root!;
        var columns = ColumnsOf(step.Element("PrimaryEntity")!.Value);
        var type = typeof(ImportOrder).Assembly.GetType(step.Element("PluginTypeName")!.Value.Split(',')[0]);

        Assert.IsTrue(typeof(GuardedPlugin).IsAssignableFrom(type));
        Assert.IsNotEmpty(columns);
        Assert.AreEqual(string.Empty, string.Join(", ", Names(step.Element("FilteringAttributes")).Except(columns)));
        Assert.AreEqual(string.Empty, string.Join(", ", step.Descendants("Attributes").SelectMany(Names).Except(columns)));
        Assert.AreEqual(step.Element("PluginTypeId")!.Value, PluginTypeId(type!.FullName!));
        Assert.AreEqual($"{{{Path.GetFileNameWithoutExtension(file).Trim('{', '}')}}}", step.Attribute("SdkMessageProcessingStepId")!.Value);
    }

    [TestMethod]
    [DynamicData(nameof(Steps))]
    public void Every_step_has_the_filter_and_the_image_its_plug_in_reads(string file)
    {
        var step = XDocument.Load(Path.Combine(Core, "SdkMessageProcessingSteps", file)).Root!;
        var message = step.Element("SdkMessageId")!.Value;

        // A new row has no state before, and of a deleted one nothing else is left.
        Assert.Contains(message, new[] { CreateMessage, UpdateMessage, DeleteMessage });
        Assert.AreEqual(message == UpdateMessage, Names(step.Element("FilteringAttributes")).Length > 0);
        Assert.AreEqual(message != CreateMessage, step.Descendants("EntityAlias").Any(alias => alias.Value == StepInput.PreImage));
    }

    [TestMethod]
    public void The_way_of_an_order_waits_for_no_step()
    {
        var onOrders = Steps.Select(file => XDocument.Load(Path.Combine(Core, "SdkMessageProcessingSteps", file)).Root!).Where(step => step.Element("PrimaryEntity")!.Value is "mag_order" or "mag_orderline" or "mag_identity");

        Assert.IsTrue(onOrders.All(step => step.Element("Mode")!.Value == "1" && step.Element("AsyncAutoDelete")!.Value == "1"));
    }

    private static XElement Registration(string assembly) =>
        Directory.EnumerateFiles(Path.Combine(Core, "PluginAssemblies"), "*.data.xml", SearchOption.AllDirectories)
            .Select(file => XDocument.Load(file).Root!)
            .Single(root => root.Attribute("FullName")!.Value.StartsWith(assembly + ",", StringComparison.Ordinal));

    private static IEnumerable<string> RegisteredTypes(string assembly) =>
        Registration(assembly).Descendants("PluginType").Select(type => type.Attribute("AssemblyQualifiedName")!.Value.Split(',')[0]);

    private static string PluginTypeId(string type) =>
        Registration("PowerPlatformMagento.Plugins").Descendants("PluginType").Single(element => element.Attribute("Name")!.Value == type).Attribute("PluginTypeId")!.Value;

    private static string[] Names(XElement? list) => list?.Value.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    // With the columns standard tables have of their own, which a solution does not repeat.
    private static HashSet<string> ColumnsOf(string table) =>
        [.. new SandboxTestDataverse().Sandbox.Metadata.Find(table)!.Columns.Select(column => column.LogicalName)];

    private static string Lines(IEnumerable<string> names) => string.Join("\n", names.Order(StringComparer.Ordinal));
}
