using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Files that components name and that are not there are reported.</summary>
[TestClass]
public sealed class PayloadRuleTests
{
    private static readonly PayloadRule Rule = new();

    [TestMethod]
    public void Reports_a_missing_web_resource_and_a_missing_assembly()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Delete("WebResources/mag_/icons/mag_parcel.svg").Delete(FixturePlugins.Folder);

        copy.MustBreak(Rule, "WebResources/mag_/icons/mag_parcel.svg.data.xml: FileName: WebResources/mag_/icons/mag_parcel.svg is missing");
        copy.MustBreak(Rule, $"{FixturePlugins.Folder} is missing");
    }

    [TestMethod]
    [DataRow("openapidefinition.json")]
    [DataRow("connectionparameters.json")]
    [DataRow("policytemplateinstances.json")]
    [DataRow("iconblob.Png")]
    public void Reports_a_missing_part_of_a_connector(string part)
    {
        using var copy = FixtureSolutions.SpoilConnector();

        copy.Delete($"Connectors/{FixtureFlow.Connector}_{part}");

        copy.MustBreak(Rule, $"Connectors/{FixtureFlow.Connector}_{part} is missing");
    }

    [TestMethod]
    public void Reports_a_missing_flow()
    {
        using var copy = FixtureSolutions.SpoilFlows();

        copy.Delete(FixtureFlow.File);

        copy.MustBreak(Rule, $"JsonFileName: {FixtureFlow.File} is missing");
    }

    [TestMethod]
    [DataRow("/WebResources/../icon")]
    [DataRow("\\WebResources\\icon")]
    [DataRow("icon")]
    public void Reports_a_path_that_leads_out_of_the_package(string path)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit("WebResources/mag_/icons/mag_parcel.svg.data.xml", resource => resource.SetElementValue("FileName", path));

        copy.MustBreak(Rule, "leads out of the package");
    }

    [TestMethod]
    public void Reports_two_files_with_one_path()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit("WebResources/mag_/icons/mag_parcel.svg.data.xml", resource => resource.SetElementValue("FileName", "/webresources/mag_defaultsparcelsxml44444444-0000-5000-8000-000000000002"));

        copy.MustBreak(Rule, "is the path of 2 files");
    }
}
