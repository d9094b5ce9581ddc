using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Packing;

/// <summary>Files become customizations.xml as Microsoft's packager composes it.</summary>
[TestClass]
public sealed class CustomizationsComposerTests
{
    private static readonly XElement Core = new CustomizationsComposer(UnpackedSolution.Of(FixtureSolutions.Core), managed: false).Compose();

    private static readonly XElement Managed = new CustomizationsComposer(UnpackedSolution.Of(FixtureSolutions.Core), managed: true).Compose();

    [TestMethod]
    public void Containers_keep_the_order_of_the_residue() =>
        CollectionAssert.AreEqual(
            UnpackedSolution.Of(FixtureSolutions.Core).Residue.Elements().Select(element => element.Name.LocalName).ToList(),
            Core.Elements().Select(element => element.Name.LocalName).ToList());

    [TestMethod]
    [DataRow("Entities", "Entity", 2)]
    [DataRow("Roles", "Role", 1)]
    [DataRow("EntityRelationships", "EntityRelationship", 7)]
    [DataRow("optionsets", "optionset", 1)]
    [DataRow("Dashboards", "Dashboard", 1)]
    [DataRow("WebResources", "WebResource", 2)]
    [DataRow("SolutionPluginAssemblies", "PluginAssembly", 1)]
    [DataRow("SdkMessageProcessingSteps", "SdkMessageProcessingStep", 1)]
    [DataRow("AppModuleSiteMaps", "AppModuleSiteMap", 1)]
    [DataRow("AppModules", "AppModule", 1)]
    [DataRow("Workflows", "Workflow", 0)]
    public void Every_component_is_in_its_container(string container, string component, int count) =>
        Assert.HasCount(count, Core.Element(container)!.Elements(component).ToList());

    [TestMethod]
    public void Tables_are_sorted_without_regard_to_case() =>
        CollectionAssert.AreEqual(new[] { "Contact", "mag_Parcel" }, Core.Element("Entities")!.Elements("Entity").Select(entity => entity.Text("Name")).ToList());

    [TestMethod]
    public void Forms_are_grouped_by_their_type()
    {
        var forms = Parcel(Core).Element("FormXml")!.Elements("forms").ToList();

        CollectionAssert.AreEqual(new[] { "main", "quick" }, forms.Select(group => group.Attr("type")).ToList());
        Assert.IsTrue(forms.All(group => group.Elements("systemform").Count() == 1));
    }

    [TestMethod]
    public void Views_share_one_wrapper_and_charts_have_none()
    {
        Assert.HasCount(5, Parcel(Core).Element("SavedQueries")!.Elements().Single().Elements("savedquery").ToList());
        Assert.HasCount(1, Parcel(Core).Element("Visualizations")!.Elements("visualization").ToList());
    }

    [TestMethod]
    public void The_ribbon_is_filled_in() =>
        Assert.IsTrue(XNode.DeepEquals(
            Parcel(Core).Element("RibbonDiffXml"),
            new XElement("RibbonDiffXml", XElement.Parse(FixtureTable.Ribbon()).Elements())));

    [TestMethod]
    public void A_placeholder_that_is_not_there_is_not_filled() => Assert.IsNull(Core.Element("Entities")!.Elements("Entity").First().Element("SavedQueries"));

    [TestMethod]
    public void Relationships_keep_the_order_of_the_index() =>
        CollectionAssert.AreEqual(FixtureTable.Relationships, Core.Element("EntityRelationships")!.Elements().Select(relationship => relationship.Attr("Name")).ToList());

    [TestMethod]
    public void Managed_packages_take_the_managed_variants_and_differ_in_nothing_else()
    {
        Assert.AreEqual("Parcel", MainForm(Core).Label("LocalizedNames"));
        Assert.AreEqual("Parcel, managed", MainForm(Managed).Label("LocalizedNames"));
        Assert.AreEqual("Parcels, managed", SubArea(Managed).Descendants("Title").Single().Attr("Title"));

        var equal = new XElement(Managed);
        MainForm(equal).ReplaceWith(MainForm(Core));
        SubArea(equal).ReplaceWith(SubArea(Core));
        Assert.IsTrue(XNode.DeepEquals(Core, equal));
    }

    [TestMethod]
    public void Connectors_flows_and_references_are_in_their_solutions()
    {
        var connector = new CustomizationsComposer(UnpackedSolution.Of(FixtureSolutions.Connector), managed: false).Compose();
        var flows = new CustomizationsComposer(UnpackedSolution.Of(FixtureSolutions.Flows), managed: false).Compose();

        Assert.AreEqual(FixtureFlow.Connector, connector.Element("Connectors")!.Elements("Connector").Single().Text("name"));
        Assert.AreEqual("Weigh parcels", flows.Element("Workflows")!.Elements("Workflow").Single().Attr("Name"));
        Assert.HasCount(2, flows.Element("connectionreferences")!.Elements().ToList());
    }

    private static XElement Parcel(XElement root) => root.Element("Entities")!.Elements("Entity").Single(entity => entity.Text("Name") == "mag_Parcel");

    private static XElement MainForm(XElement root) => Parcel(root).Element("FormXml")!.Elements("forms").First().Elements("systemform").Single();

    private static XElement SubArea(XElement root) => root.Descendants("SubArea").First();
}
