using System.Xml.Linq;
using PowerPlatformMagento.Packer.Rules.Interface;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Mutations;

/// <summary>Dashboards with empty tiles are reported.</summary>
[TestClass]
public sealed class DashboardRuleTests
{
    private static readonly string Dashboard = $"Dashboards/{FixtureInterface.Dashboard}.xml";

    private static readonly DashboardRule Rule = new();

    [TestMethod]
    [DataRow("<TargetEntityType>mag_parcel<", "<TargetEntityType>mag_box<", "table \"mag_box\" is not defined")]
    [DataRow("55555555-0000-5000-8000-000000000000", "55555555-0000-5000-8000-00000000000f", "view 55555555-0000-5000-8000-00000000000f is not a view of mag_parcel")]
    [DataRow("<VisualizationId>{2", "<VisualizationId>{3", "is not a chart of mag_parcel")]
    [DataRow("{E7A81278-8635-4d9e-8D4D-59480B391C5B}", "{06375649-C143-495E-A496-C962E5B4488E}", "a dashboard does not show a control of the class 06375649")]
    [DataRow("forms type=\"dashboard\"", "forms type=\"main\"", "is not a Dashboard with FormXml")]
    public void Reports(string old, string changed, string text)
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Replace(Dashboard, old, changed);

        copy.MustBreak(Rule, text);
    }

    [TestMethod]
    public void Reports_a_chart_tile_without_chart()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Dashboard, dashboard => dashboard.Descendants("VisualizationId").Remove());

        copy.MustBreak(Rule, "chart \"\" is not a chart of mag_parcel");
    }

    [TestMethod]
    public void Reports_an_id_used_twice()
    {
        using var copy = FixtureSolutions.SpoilCore();

        copy.Edit(Dashboard, dashboard => dashboard.Descendants("cell").Single().AddAfterSelf(dashboard.Descendants("cell").Single()));

        copy.MustBreak(Rule, "cell id \"66666666-0000-5000-8000-0000000000d1\" appears 2 times");
    }
}
