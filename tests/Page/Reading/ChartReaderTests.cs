using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

[TestClass]
public sealed class ChartReaderTests
{
    private const string File = "Entities/mag_Order/Visualizations/{391355be-4318-5da0-90d5-48db1a9b2f6b}.xml";
    private const string Data = """
        <datadefinition><fetchcollection><fetch aggregate="true"><entity name="mag_order">
          <attribute name="mag_orderstate" groupby="true" alias="state" /><attribute name="mag_orderid" aggregate="count" alias="orders" />
        </entity></fetch></fetchcollection>
        <categorycollection><category><measurecollection><measure alias="orders" /></measurecollection></category></categorycollection></datadefinition>
        """;

    [TestMethod]
    [DataRow("Column", ChartKind.Column)]
    [DataRow("StackedColumn", ChartKind.Column)]
    [DataRow("Bar", ChartKind.Bar)]
    [DataRow("Line", ChartKind.Line)]
    [DataRow("Area", ChartKind.Area)]
    [DataRow("Pie", ChartKind.Pie)]
    [DataRow("Doughnut", ChartKind.Donut)]
    [DataRow("Funnel", ChartKind.Funnel)]
    public void The_kind_is_read_from_the_series(string type, ChartKind kind)
    {
        using var folder = new SolutionFolder().With(File, Chart(Data, type));

        var chart = ChartReader.ReadSolution(folder.Path).Single();

        Assert.AreEqual(kind, chart.Kind);
        Assert.AreEqual("Orders by State", chart.Name);
        Assert.AreEqual("state", chart.Category);
        CollectionAssert.AreEqual(new[] { "orders" }, chart.Measures.ToArray());
        CollectionAssert.AreEqual(new[] { "#0f6cbd", "#ca5010" }, chart.Colors.ToArray());
    }

    [TestMethod]
    public void Descriptions_may_be_text_instead_of_elements()
    {
        using var folder = new SolutionFolder().With(File, Chart(System.Security.SecurityElement.Escape(Data), "Pie"));

        Assert.AreEqual("state", ChartReader.ReadSolution(folder.Path).Single().Category);
    }

    [TestMethod]
    public void An_unknown_kind_is_refused_by_name()
    {
        using var folder = new SolutionFolder().With(File, Chart(Data, "Kagi"));

        var error = Assert.ThrowsExactly<InvalidDataException>(() => ChartReader.ReadSolution(folder.Path).ToList());

        StringAssert.Contains(error.Message, "mag_Order/Visualizations");
        StringAssert.Contains(error.Message, "Kagi");
    }

    [TestMethod]
    public void A_chart_without_a_value_is_refused()
    {
        using var folder = new SolutionFolder().With(File, Chart(Data.Replace("<measure alias=\"orders\" />", string.Empty, StringComparison.Ordinal), "Pie"));

        StringAssert.Contains(Assert.ThrowsExactly<InvalidDataException>(() => ChartReader.ReadSolution(folder.Path).ToList()).Message, "measure");
    }

    private static string Chart(string data, string type) => $$"""
        <visualization>
          <savedqueryvisualizationid>{391355be-4318-5da0-90d5-48db1a9b2f6b}</savedqueryvisualizationid>
          <datadescription>{{data}}</datadescription>
          <presentationdescription><Chart PaletteCustomColors="15,108,189; 202,80,16"><Series><Series ChartType="{{type}}" /></Series></Chart></presentationdescription>
          <LocalizedNames><LocalizedName description="Orders by State" languagecode="1033" /></LocalizedNames>
        </visualization>
        """;
}
