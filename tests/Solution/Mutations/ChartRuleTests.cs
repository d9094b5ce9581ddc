using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Charts that would draw nothing are reported.</summary>
[TestClass]
public sealed class ChartRuleTests
{
    private static readonly string Chart = $"Entities/mag_Parcel/Visualizations/{FixtureInterface.Chart}.xml";

    private static readonly ChartRule Rule = new();

    [TestMethod]
    [DataRow("name=\"mag_condition\"", "name=\"mag_colour\"", "names \"mag_colour\", which mag_Parcel does not have", DisplayName = "a column that does not exist")]
    [DataRow("entity name=\"mag_parcel\"", "entity name=\"contact\"", "fetches \"contact\", the table is \"mag_parcel\"", DisplayName = "another table")]
    [DataRow("category alias=\"condition\"", "category alias=\"colour\"", "uses the alias \"colour\"", DisplayName = "an unknown category")]
    [DataRow("measure alias=\"parcels\"", "measure alias=\"boxes\"", "uses the alias \"boxes\"", DisplayName = "an unknown measure")]
    [DataRow(" groupby=\"true\"", "", "does not group or does not measure", DisplayName = "no group")]
    [DataRow(" aggregate=\"count\"", "", "does not group or does not measure", DisplayName = "no measure")]
    [DataRow("<Series ChartType=\"Column\" />", "", "draws 0 series for 1 measures", DisplayName = "no series")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Chart, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_chart_without_fetch()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Chart, chart => chart.Descendants("fetch").Remove());

        copy.MustBreak(Rule, "has no fetch");
    }
}
