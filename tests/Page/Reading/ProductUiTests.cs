using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Solutions.Forms;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Reading;

/// <summary>The product's own user interface, as the page reads it.</summary>
[TestClass]
public sealed class ProductUiTests
{
    private static readonly PageWorld World = new();

    private static UiCatalog Ui => World.Catalog;

    [TestMethod]
    public void Every_entry_of_the_navigation_opens_something()
    {
        foreach (var entry in Ui.App.Areas.SelectMany(area => area.SubAreas))
        {
            if (entry.Table is { } table)
            {
                Assert.IsNotNull(World.Dataverse.Metadata.Find(table), $"{entry.Id} opens a table that does not exist: {table}");
                Assert.IsNotNull(Ui.DefaultView(table), $"{entry.Id} opens {table}, which has no view");
            }
            else
            {
                Assert.IsNotNull(Ui.FindDashboard(entry.DashboardId!.Value), $"{entry.Id} opens a dashboard that does not exist");
            }
        }
    }

    [TestMethod]
    public void Every_tile_of_a_dashboard_shows_something()
    {
        foreach (var tile in Ui.Dashboards.SelectMany(dashboard => dashboard.Sections).SelectMany(section => section.Tiles))
        {
            Assert.IsNotNull(tile.ViewId is { } view ? Ui.FindView(tile.Table, view) : Ui.DefaultView(tile.Table), $"A tile of {tile.Table} has no view");
            Assert.IsTrue(tile.ChartId is not { } chart || Ui.FindChart(tile.Table, chart) is not null, $"A tile of {tile.Table} has no chart");
        }
    }

    [TestMethod]
    public async Task Every_view_can_be_read_with_all_its_columns()
    {
        foreach (var view in World.Dataverse.Metadata.Tables.SelectMany(table => Ui.ViewsOf(table.LogicalName)))
        {
            var page = await World.Grid().ReadAsync(new GridRequest { View = view, Search = "a" }, CancellationToken.None);

            Assert.HasCount(view.Columns.Count, page.Columns);
            Assert.IsFalse(page.Columns.Any(column => column.Kind == ColumnKind.Other && column.Label == column.Name), $"{view.Table}: {view.Name} shows a column nobody knows");
        }
    }

    [TestMethod]
    public async Task Every_chart_can_be_read_over_the_default_view_of_its_table()
    {
        foreach (var chart in World.Dataverse.Metadata.Tables.SelectMany(table => Ui.ChartsOf(table.LogicalName)))
        {
            var data = await World.Charts().ReadAsync(chart, Ui.DefaultView(chart.Table), CancellationToken.None);

            Assert.HasCount(chart.Measures.Count, data.Series);
        }
    }

    [TestMethod]
    public void Each_own_table_of_the_navigation_has_a_picture_and_a_form()
    {
        var own = Ui.App.Areas.SelectMany(area => area.SubAreas).Select(entry => entry.Table).OfType<string>().Where(table => table.StartsWith("mag_", StringComparison.Ordinal));

        foreach (var table in own)
        {
            Assert.IsNotNull(Ui.PictureOf(table), $"{table} has no picture");
            Assert.IsTrue(Ui.FormsOf(table, FormKind.Main).Any(), $"{table} has no main form");
        }
    }

    [TestMethod]
    public void The_app_has_a_name_and_a_picture()
    {
        Assert.IsGreaterThan(0, Ui.App.DisplayName.Length);
        Assert.IsNotNull(Ui.PictureOfApp());
    }
}
