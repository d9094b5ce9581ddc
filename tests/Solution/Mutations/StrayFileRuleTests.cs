using PowerPlatformMagento.Packer.Rules.Packages;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Files that would be left behind are reported.</summary>
[TestClass]
public sealed class StrayFileRuleTests
{
    private static readonly StrayFileRule Rule = new();

    [TestMethod]
    [DataRow("notes.txt")]
    [DataRow("Other/Notes.xml")]
    [DataRow("Reports/Parcels.rdl")]
    [DataRow("pluginpackages/mag_Parcels/pluginpackage.xml")]
    [DataRow("Entities/mag_Box/RibbonDiff.xml")]
    [DataRow("Entities/mag_Parcel/Icons/icon.png")]
    [DataRow("WebResources/mag_/icons/orphan.svg")]
    [DataRow("Connectors/mag_parcel-20api_extra.json")]
    [DataRow("AppModules/mag_Parcels/Notes.xml")]
    public void Reports_a_file_that_is_packed_nowhere(string file)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Write(file, "<notes />");

        copy.MustBreak(Rule, $"{file}: file: goes into no package");
    }
}
