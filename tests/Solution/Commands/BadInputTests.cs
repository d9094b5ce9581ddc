using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Commands;

/// <summary>Whatever is wrong is named with file, element and fix; then nothing is packed.</summary>
[TestClass]
public sealed class BadInputTests
{
    private static readonly string View = $"solution/core/Entities/mag_Parcel/SavedQueries/{FixtureInterface.Views[0].Id}.xml";

    [TestMethod]
    public void A_missing_payload() => Refused(
        repository => repository.Delete("solution/core/WebResources/mag_/defaults/parcels.xml"),
        "solution/core/WebResources/mag_/defaults/parcels.xml.data.xml: FileName: WebResources/mag_/defaults/parcels.xml is missing. Add the file");

    [TestMethod]
    public void A_missing_assembly() => Refused(
        repository => repository.Delete("assemblies/Parcels.Plugins.dll"),
        $"solution/core/{FixturePlugins.Folder}.data.xml: FileName: the DLL of Parcels.Plugins is missing. Build the packer");

    [TestMethod]
    public void An_unknown_column_in_a_view() => Refused(
        repository => repository.Replace(View, "attribute name=\"mag_name\"", "attribute name=\"mag_title\""),
        $"{View}: fetch: \"View 0\" names \"mag_title\", which mag_Parcel does not have. Name an existing column");

    [TestMethod]
    public void A_misspelled_standard_column_in_a_view() => Refused(
        repository => repository.Replace(View, "attribute name=\"fullname\"", "attribute name=\"full_name\""),
        $"{View}: fetch: \"View 0\" names \"full_name\", which Contact does not have.");

    [TestMethod]
    public void A_dangling_reference() => Refused(
        repository => repository.Replace($"solution/flows/{FixtureFlow.File}", "\"connectionReferenceLogicalName\": \"mag_ParcelApi\"", "\"connectionReferenceLogicalName\": \"mag_BoxApi\""),
        $"solution/flows/{FixtureFlow.File}: connectionReferences/shared_parcels: connection reference \"mag_BoxApi\" is not defined. Add it");

    [TestMethod]
    public void A_duplicate_id_in_one_solution() => Refused(
        repository => repository.Replace("solution/core/Roles/Parcel Clerk.xml", "88888888-0000-5000-8000-000000000001", FixturePlugins.PluginId),
        $"solution/core/{FixturePlugins.Folder}.data.xml: id {FixturePlugins.PluginId}: {FixturePlugins.PluginId} is the id of 2 components. Give this one another id than Roles/Parcel Clerk.xml");

    [TestMethod]
    public void A_duplicate_id_over_two_solutions() => Refused(
        repository => repository.Replace($"solution/connector/Connectors/{FixtureFlow.Connector}.xml", FixtureFlow.ConnectorId, FixturePlugins.PluginId),
        $"id {FixturePlugins.PluginId}: {FixturePlugins.PluginId} is the id of a component of Parcels too. A component belongs to one solution.");

    [TestMethod]
    public void An_option_out_of_range() => Refused(
        repository => repository.Replace("solution/core/OptionSets/mag_condition.xml", "772100000", "100000000"),
        "solution/core/OptionSets/mag_condition.xml: optionset mag_condition: option 100000000 is outside 772100000 to 772109999. Take the next free value");

    [TestMethod]
    public void A_byte_order_mark_in_a_flow() => Refused(
        repository => repository.Write($"solution/flows/{FixtureFlow.File}", [0xEF, 0xBB, 0xBF, .. FixtureSolutions.Flows.Files[FixtureFlow.File]]),
        $"solution/flows/{FixtureFlow.File}: first bytes: starts with a byte order mark. Save it as UTF-8 without mark");

    [TestMethod]
    public void Two_solutions_of_different_publishers() => Refused(
        repository => repository.Replace("solution/flows/Other/Solution.xml", "<UniqueName>parcels<", "<UniqueName>boxes<"),
        "solution/flows/Other/Solution.xml: Publisher boxes: is not the publisher of Parcels, parcels. Copy the Publisher element");

    [TestMethod]
    public void Malformed_XML() => Refused(
        repository => repository.Replace("solution/core/OptionSets/mag_condition.xml", "</optionset>", "</optionsets>"),
        "solution/core/OptionSets/mag_condition.xml: line ",
        "is not XML: ",
        "Correct the file.",
        "solution/connector/Other/Solution.xml: solution: is not checked, because it may refer to solution/core, which cannot be read.");

    [TestMethod]
    public void A_missing_folder() => Refused(
        repository => Directory.Delete(repository.PathOf("solution/connector"), recursive: true),
        "pac.config: solutions/ParcelsConnector/folder: \"solution/connector\" does not exist. Create the folder or correct the path.");

    [TestMethod]
    public void A_missing_manifest() => Refused(
        repository => repository.Delete("solution/flows/Other/Solution.xml"),
        "solution/flows/Other/Solution.xml: file: is missing. Every solution has it");

    [TestMethod]
    public void A_container_missing_in_the_residue() => Refused(
        repository => repository.Replace("solution/core/Other/Customizations.xml", "  <Dashboards />\n", string.Empty),
        "solution/core/Other/Customizations.xml: ImportExportXml: has no <Dashboards>. Add the empty element after optionsets");

    [TestMethod]
    public void A_folder_that_pac_config_forgets() => Refused(
        repository => repository.Write("solution/extra/Other/Solution.xml", "<ImportExportXml />"),
        "pac.config: solutions: forgets \"solution/extra\". Add the solution");

    [TestMethod]
    public void A_version_that_differs() => Refused(
        repository => repository.Replace("solution/flows/Other/Solution.xml", "<Version>1.2.0.0<", "<Version>1.3.0.0<"),
        "pac.config: solutions/ParcelsFlows/version: is \"1.2.0.0\", solution/flows/Other/Solution.xml has \"1.3.0.0\". Make them equal");

    [TestMethod]
    public void A_configuration_that_is_no_JSON() => Refused(
        repository => repository.Replace("pac.config", "\"publisher\"", "publisher"),
        "pac.config: content: cannot be read: ",
        "docs/reference/pac-config.md describes the file.");

    [TestMethod]
    public void A_configuration_without_solutions() => Refused(
        repository => repository.Write("pac.config", "{ \"publisher\": { \"uniqueName\": \"parcels\", \"prefix\": \"mag\", \"optionValuePrefix\": 77210 }, \"environments\": [] }"),
        "pac.config: content: cannot be read: ");

    [TestMethod]
    public void Settings_with_an_empty_value() => Refused(
        repository => repository.Write(FixtureRepository.Settings, "{ \"EnvironmentVariables\": [ { \"SchemaName\": \"mag_Warehouse\", \"Value\": \"\" } ], \"ConnectionReferences\": [] }"),
        "solution/settings/dev.json: mag_Warehouse: is empty, which the import refuses. Correct the entry");

    [TestMethod]
    public void Settings_that_are_not_there() => Refused(
        repository => repository.Delete(FixtureRepository.Settings),
        "pac.config: environments/dev/settings: \"solution/settings/dev.json\" does not exist. Run settings --environment dev.");

    [TestMethod]
    public void A_solution_imported_before_what_it_refers_to() => Refused(
        repository => repository.Replace("pac.config", "\"ParcelsConnector\", \"folder\": \"solution/connector\"", "\"X\", \"folder\": \"solution/x\"")
            .Replace("pac.config", "\"ParcelsFlows\", \"folder\": \"solution/flows\"", "\"ParcelsConnector\", \"folder\": \"solution/connector\"")
            .Replace("pac.config", "\"X\", \"folder\": \"solution/x\"", "\"ParcelsFlows\", \"folder\": \"solution/flows\""),
        $"solution/flows/Other/Customizations.xml: connectionreference mag_ParcelApi: connector {FixtureFlow.ConnectorId} is in no earlier solution. Ship the connector");

    private static void Refused(Action<FixtureRepository> spoil, params string[] expected)
    {
        using var repository = new FixtureRepository();
        spoil(repository);

        var (code, output, _) = repository.Run("pack", "--out", "artifacts");

        Assert.AreEqual(1, code, output);
        foreach (var text in expected)
        {
            Assert.Contains(text, output);
        }

        Assert.IsFalse(Directory.Exists(repository.PathOf("artifacts")), "A package was written.");
    }
}
