using System.Text;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Packing;

/// <summary>A package holds what the import expects, where it expects it.</summary>
[TestClass]
public sealed class SolutionPackageTests
{
    private static readonly SolutionPackage Core = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: false);

    private static readonly SolutionPackage Managed = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: true);

    [TestMethod]
    public void Names_say_solution_version_and_type()
    {
        Assert.AreEqual("Parcels_1_2_0_0.zip", Core.FileName);
        Assert.AreEqual("Parcels_1_2_0_0_managed.zip", Managed.FileName);
    }

    [TestMethod]
    public void Holds_payloads_by_their_path_and_the_folders_that_are_copied()
    {
        string[] expected =
        [
            "[Content_Types].xml", "customizations.xml", "solution.xml", FixturePlugins.Folder,
            "WebResources/mag_iconsmag_parcelsvg44444444-0000-5000-8000-000000000001", "WebResources/mag_defaultsparcelsxml44444444-0000-5000-8000-000000000002",
            "customapis/mag_WeighParcel/customapi.xml", "customapis/mag_WeighParcel/customapirequestparameters/ParcelId/customapirequestparameter.xml",
            "customapis/mag_WeighParcel/customapiresponseproperties/Weight/customapiresponseproperty.xml", "environmentvariabledefinitions/mag_Warehouse/environmentvariabledefinition.xml",
        ];

        CollectionAssert.AreEquivalent(expected, Core.Entries.Keys.ToList());
    }

    [TestMethod]
    public void Payloads_and_copied_files_are_the_same_bytes()
    {
        var files = FixtureSolutions.Core.Files;

        CollectionAssert.AreEqual(files[FixturePlugins.Folder], Core.Entries[FixturePlugins.Folder]);
        CollectionAssert.AreEqual(files["WebResources/mag_/icons/mag_parcel.svg"], Core.Entries["WebResources/mag_iconsmag_parcelsvg44444444-0000-5000-8000-000000000001"]);
        CollectionAssert.AreEqual(files["customapis/mag_WeighParcel/customapi.xml"], Core.Entries["customapis/mag_WeighParcel/customapi.xml"]);
    }

    [TestMethod]
    public void Connectors_move_to_a_folder_of_another_name()
    {
        var connector = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Connector), managed: false);

        CollectionAssert.AreEqual(FixtureSolutions.Connector.Files[$"Connectors/{FixtureFlow.Connector}_iconblob.Png"], connector.Entries[$"Connector/{FixtureFlow.Connector}_iconblob.Png"]);
        Assert.IsFalse(connector.Entries.Keys.Any(path => path.StartsWith("Connectors/", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("solution.xml")]
    [DataRow("customizations.xml")]
    public void Packed_XML_has_neither_mark_nor_declaration_and_LF(string file)
    {
        var text = Encoding.UTF8.GetString(Core.Entries[file]);

        Assert.StartsWith("<ImportExportXml", text);
        Assert.DoesNotContain("\r", text);
    }

    [TestMethod]
    public void The_namespace_of_instances_is_declared_once()
    {
        var text = Encoding.UTF8.GetString(Core.Entries["customizations.xml"]);

        Assert.HasCount(2, text.Split("xmlns:xsi"));
    }

    [TestMethod]
    public void Only_the_package_type_of_the_manifests_differs()
    {
        var (unmanaged, managed) = (Load(Core), Load(Managed));

        Assert.AreEqual("0", unmanaged.Descendants("Managed").Single().Value);
        Assert.AreEqual("1", managed.Descendants("Managed").Single().Value);
        managed.Descendants("Managed").Single().Value = "0";
        Assert.IsTrue(XNode.DeepEquals(unmanaged, managed));
    }

    [TestMethod]
    public void Everything_but_manifest_and_variants_is_the_same_in_both_types()
    {
        var different = Core.Entries.Where(entry => !entry.Value.AsSpan().SequenceEqual(Managed.Entries[entry.Key])).Select(entry => entry.Key);

        CollectionAssert.AreEquivalent(new[] { "solution.xml", "customizations.xml" }, different.ToList());
    }

    [TestMethod]
    public void The_source_stays_as_it_was()
    {
        var solution = UnpackedSolution.Of(FixtureSolutions.Core);
        SolutionPackage.Of(solution, managed: true);

        Assert.AreEqual("2", solution.Manifest.Text("Managed"));
        Assert.IsFalse(solution.Residue.Element("Entities")!.HasElements);
        Assert.IsFalse(solution.FindTable("mag_Parcel")!.Entity.Element("FormXml")!.HasElements);
    }

    private static XElement Load(SolutionPackage package) => XElement.Parse(Encoding.UTF8.GetString(package.Entries["solution.xml"]));
}
