using System.Xml.Linq;
using PowerPlatformMagento.Sandbox.Page.Data;
using PowerPlatformMagento.Sandbox.Page.Solutions;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Data;

[TestClass]
public sealed class ChartQueryTests
{
    private readonly PageWorld _world = new();

    [TestMethod]
    public async Task Orders_are_counted_by_state_with_the_labels_people_know()
    {
        _world.AddOrder(state: 0);
        _world.AddOrder(state: 0);
        _world.AddOrder(state: 3);

        var data = await Read(Chart("""<attribute name="mag_orderstate" groupby="true" alias="category" /><attribute name="mag_orderid" aggregate="count" alias="value" />"""));

        var options = _world.Dataverse.Metadata.Find("mag_order")!.Find("mag_orderstate")!.Options;
        Assert.AreEqual(2m, data.Points.Single(point => point.Label == options[0].Label).Values[0]);
        Assert.AreEqual(1m, data.Points.Single(point => point.Label == options[3].Label).Values[0]);
        Assert.AreEqual("Order State", data.Category);
        Assert.AreEqual("Number of Orders", data.Series[0]);
    }

    [TestMethod]
    public async Task Amounts_are_added_up_by_month_and_months_have_names()
    {
        _world.AddOrder(total: 10, placed: new DateTime(2026, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        _world.AddOrder(total: 5, placed: new DateTime(2026, 2, 20, 0, 0, 0, DateTimeKind.Utc));
        _world.AddOrder(total: 7, placed: new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));

        var data = await Read(Chart("""<attribute name="mag_placedon" groupby="true" dategrouping="month" alias="category" /><attribute name="mag_grandtotal" aggregate="sum" alias="value" /><order alias="category" />"""));

        CollectionAssert.AreEqual(new[] { "Feb", "Apr" }, data.Points.Select(point => point.Label).ToArray());
        CollectionAssert.AreEqual(new[] { 15m, 7m }, data.Points.Select(point => point.Values[0]).ToArray());
        Assert.AreEqual("Sum of Grand Total", data.Series[0]);
        Assert.AreEqual(15m, data.Greatest);
    }

    [TestMethod]
    public async Task The_view_narrows_what_is_counted()
    {
        _world.AddOrder("Anna", state: 0);
        _world.AddOrder("Bert", state: 0);
        var view = _world.Orders with
        {
            Fetch = XElement.Parse("""<fetch><entity name="mag_order"><attribute name="mag_name" /><order attribute="mag_name" /><filter><condition attribute="mag_customername" operator="eq" value="Anna" /></filter></entity></fetch>"""),
        };

        var data = await _world.Charts().ReadAsync(
            Chart("""<attribute name="mag_orderstate" groupby="true" alias="category" /><attribute name="mag_orderid" aggregate="count" alias="value" />"""), view, CancellationToken.None);

        Assert.AreEqual(1m, data.Points.Single().Values[0]);
    }

    [TestMethod]
    public async Task Rows_without_a_value_have_a_name_too()
    {
        _world.AddOrder(customer: null);

        var data = await Read(Chart("""<attribute name="mag_customername" groupby="true" alias="category" /><attribute name="mag_orderid" aggregate="count" alias="value" />"""));

        Assert.AreEqual("(blank)", data.Points.Single().Label);
    }

    [TestMethod]
    public async Task No_rows_are_no_points()
    {
        var data = await Read(Chart("""<attribute name="mag_orderstate" groupby="true" alias="category" /><attribute name="mag_orderid" aggregate="count" alias="value" />"""));

        Assert.IsEmpty(data.Points);
        Assert.AreEqual(0m, data.Greatest);
    }

    [TestMethod]
    [DataRow("month", 12, "Dec")]
    [DataRow("quarter", 3, "Q3")]
    [DataRow("week", 7, "Week 7")]
    [DataRow("year", 2026, "2026")]
    [DataRow("day", 31, "31")]
    public void Parts_of_a_date_have_names(string grouping, int value, string label) => Assert.AreEqual(
        label, DateLabel.Of(Chart($"""<attribute name="mag_placedon" groupby="true" dategrouping="{grouping}" alias="category" />"""), value));

    [TestMethod]
    public void Other_columns_have_no_date_name() =>
        Assert.IsNull(DateLabel.Of(Chart("""<attribute name="mag_orderstate" groupby="true" alias="category" />"""), 3));

    private static ChartDefinition Chart(string attributes) => new(
        Guid.Empty, "mag_order", "Chart", null, ChartKind.Column, XElement.Parse($"""<fetch><entity name="mag_order">{attributes}</entity></fetch>"""), "category", ["value"]);

    private Task<ChartData> Read(ChartDefinition chart) => _world.Charts().ReadAsync(chart, null, CancellationToken.None);
}
