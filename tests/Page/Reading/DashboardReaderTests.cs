using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

[TestClass]
public sealed class DashboardReaderTests
{
    private const string File = "Dashboards/{3b08f3e1-2b05-5de4-89b8-d47db74d0f9d}.xml";
    private const string SubGrid = "{E7A81278-8635-4D9E-8D4D-59480B391C5B}";

    [TestMethod]
    public void Charts_and_lists_become_tiles()
    {
        using var folder = new SolutionFolder().With(File, Dashboard($$"""
            <cell colspan="2" showlabel="false"><labels><label description="Hidden" languagecode="1033" /></labels><control id="c" classid="{{SubGrid}}"><parameters>
              <TargetEntityType>mag_order</TargetEntityType><ChartGridMode>Chart</ChartGridMode><VisualizationId>{391355be-4318-5da0-90d5-48db1a9b2f6b}</VisualizationId>
            </parameters></control></cell>
            <cell><labels><label description="Orders" languagecode="1033" /></labels><control id="g" classid="{{SubGrid}}"><parameters>
              <TargetEntityType>mag_order</TargetEntityType><ChartGridMode>Grid</ChartGridMode><RecordsPerPage>5000</RecordsPerPage>
              <ViewId>{01d8290e-3bcf-598e-8837-80a773936462}</ViewId><VisualizationId>{391355be-4318-5da0-90d5-48db1a9b2f6b}</VisualizationId>
            </parameters></control></cell>
            <cell><labels /></cell>
            """));

        var dashboard = DashboardReader.ReadSolution(folder.Path).Single();

        Assert.AreEqual((new Guid("3b08f3e1-2b05-5de4-89b8-d47db74d0f9d"), "Overview"), (dashboard.Id, dashboard.Name));
        var section = dashboard.Sections.Single();
        Assert.AreEqual((null, 3), (section.Title, section.Columns));
        Assert.AreEqual(new DashboardTile(null, "mag_order", null, new Guid("391355be-4318-5da0-90d5-48db1a9b2f6b"), 10, 2, 1), section.Tiles[0]);
        Assert.AreEqual(new DashboardTile("Orders", "mag_order", new Guid("01d8290e-3bcf-598e-8837-80a773936462"), null, 250, 1, 1), section.Tiles[1]);
        Assert.HasCount(2, section.Tiles);
    }

    [TestMethod]
    public void Other_controls_are_refused_by_name()
    {
        using var folder = new SolutionFolder().With(File, Dashboard("""<cell><control id="frame" classid="{FD2A7985-3187-444E-908D-6624B21F69C0}" /></cell>"""));

        var error = Assert.ThrowsExactly<InvalidDataException>(() => DashboardReader.ReadSolution(folder.Path).ToList());

        StringAssert.Contains(error.Message, "Dashboards/");
        StringAssert.Contains(error.Message, "frame");
    }

    private static string Dashboard(string cells) => $$"""
        <Dashboard>
          <LocalizedNames><LocalizedName description="Overview" languagecode="1033" /></LocalizedNames>
          <FormId>{3b08f3e1-2b05-5de4-89b8-d47db74d0f9d}</FormId>
          <FormXml><forms type="dashboard"><form><tabs><tab><columns><column width="100%"><sections>
            <section showlabel="false" columns="111"><rows><row>{{cells}}</row></rows></section>
          </sections></column></columns></tab></tabs></form></forms></FormXml>
        </Dashboard>
        """;
}
