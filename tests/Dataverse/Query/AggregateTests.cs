using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>The fixture: four orders of 10, 20, 30 and 40 euro; Ann has the first two, Bob the third, nobody the fourth.</summary>
[TestClass]
public sealed class AggregateTests
{
    private readonly QueryFixture _fixture = new();

    [TestMethod]
    public void Sums_counts_and_averages_all_rows()
    {
        var row = Rows("""
            <attribute name='mag_grandtotal' aggregate='sum' alias='total'/>
            <attribute name='mag_grandtotal' aggregate='avg' alias='average'/>
            <attribute name='mag_grandtotal' aggregate='min' alias='least'/>
            <attribute name='mag_placedon' aggregate='max' alias='last'/>
            <attribute name='mag_orderid' aggregate='count' alias='rows'/>
            <attribute name='mag_website' aggregate='countcolumn' alias='websites'/>
            <attribute name='mag_website' aggregate='countcolumn' distinct='true' alias='different'/>
            """).Single();

        Assert.AreEqual(100m, ((Money)Value(row, "total")!).Value);
        Assert.AreEqual(25m, ((Money)Value(row, "average")!).Value);
        Assert.AreEqual(10m, ((Money)Value(row, "least")!).Value);
        Assert.AreEqual(new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc), Value(row, "last"));
        Assert.AreEqual(4, Value(row, "rows"));
        Assert.AreEqual(3, Value(row, "websites"));
        Assert.AreEqual(2, Value(row, "different"));
        Assert.AreEqual("€100.00", row.FormattedValues["total"]);
        Assert.AreEqual("4", row.FormattedValues["rows"]);
        Assert.AreEqual(Guid.Empty, row.Id);
        Assert.AreEqual("mag_grandtotal", ((AliasedValue)row["total"]).AttributeLogicalName);
    }

    [TestMethod]
    public void Groups_have_the_value_their_rows_share()
    {
        var rows = Rows("""
            <attribute name='mag_contactid' groupby='true' alias='contact'/>
            <attribute name='mag_grandtotal' aggregate='sum' alias='total'/>
            <order alias='total' descending='true'/>
            """);

        CollectionAssert.AreEqual(new[] { 40m, 30m, 30m }, rows.Select(row => ((Money)Value(row, "total")!).Value).ToList());
        Assert.IsNull(Value(rows[0], "contact"));
        Assert.AreEqual(_fixture.Ann, ((EntityReference)Value(rows[1], "contact")!).Id);
        Assert.AreEqual("Ann Müller", rows[1].FormattedValues["contact"]);
    }

    [TestMethod]
    public void Groups_of_a_choice_are_ordered_by_label()
    {
        var rows = Rows("""
            <attribute name='mag_orderstate' groupby='true' alias='state'/>
            <attribute name='mag_orderid' aggregate='count' alias='rows'/>
            <order alias='state' descending='true'/>
            """);

        CollectionAssert.AreEqual(new[] { 2, 1, 1 }, rows.Select(row => Value(row, "rows")).ToList());
        Assert.AreEqual("Processing", rows[0].FormattedValues["state"]);
        Assert.AreEqual(772100003, ((OptionSetValue)Value(rows[0], "state")!).Value);
    }

    [TestMethod]
    [DataRow("day", "23 22 31 ")]
    [DataRow("week", "48 44 ")]
    [DataRow("month", "11 10 ")]
    [DataRow("quarter", "4 ")]
    [DataRow("year", "2026 ")]
    public void Groups_by_a_part_of_a_date(string part, string expected)
    {
        var rows = Rows($"""
            <attribute name='mag_placedon' groupby='true' dategrouping='{part}' alias='part'/>
            <attribute name='mag_orderid' aggregate='count' alias='rows'/>
            """);

        Assert.AreEqual(expected, string.Join(' ', rows.Select(row => Value(row, "part"))));
        Assert.AreEqual(4, rows.Sum(row => (int)Value(row, "rows")!));
    }

    [TestMethod]
    public void Groups_of_linked_rows()
    {
        var rows = Rows("""
            <attribute name='mag_grandtotal' aggregate='sum' alias='total'/>
            <link-entity name='contact' from='contactid' to='mag_contactid' alias='c'>
              <attribute name='lastname' groupby='true' alias='name'/>
            </link-entity>
            <order alias='name'/>
            """);

        CollectionAssert.AreEqual(new[] { "Müller", "Roe" }, rows.Select(row => Value(row, "name")).ToList());
        Assert.AreEqual("contact", ((AliasedValue)rows[0]["name"]).EntityLogicalName);
    }

    [TestMethod]
    public void Amounts_of_different_currencies_are_added_in_the_base_currency()
    {
        var dollars = new EntityReference("transactioncurrency", _fixture.Dataverse.Currency("USD").Id);
        var query = new QueryExpression("mag_order");
        foreach (var order in _fixture.Dataverse.Service.RetrieveMultiple(query).Entities)
        {
            _fixture.Dataverse.Service.Update(new Entity("mag_order", order.Id) { ["transactioncurrencyid"] = dollars, ["mag_grandtotal"] = new Money(10.8m) });
        }

        var row = Rows("<attribute name='mag_grandtotal' aggregate='sum' alias='total'/>").Single();

        Assert.AreEqual(40m, ((Money)Value(row, "total")!).Value);
        Assert.AreEqual("€40.00", row.FormattedValues["total"]);
    }

    [TestMethod]
    public void Without_rows_there_is_one_row_of_all_and_no_group()
    {
        const string none = "<filter><condition attribute='mag_name' operator='eq' value='none'/></filter>";
        var row = Rows(none + """
            <attribute name='mag_orderid' aggregate='count' alias='rows'/>
            <attribute name='mag_grandtotal' aggregate='sum' alias='total'/>
            <attribute name='mag_grandtotal' aggregate='max' alias='most'/>
            """).Single();

        Assert.AreEqual(0, Value(row, "rows"));
        Assert.AreEqual(0m, ((Money)Value(row, "total")!).Value);
        Assert.IsNull(Value(row, "most"));
        Assert.IsEmpty(Rows(none + "<attribute name='mag_website' groupby='true' alias='website'/>"));
    }

    [TestMethod]
    public void The_average_of_whole_numbers_is_whole()
    {
        foreach (var employees in new[] { 1, 2, 2 })
        {
            _fixture.Dataverse.Service.Create(new Entity("account") { ["name"] = "A", ["numberofemployees"] = employees });
        }

        var row = _fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression(
            "<fetch aggregate='true'><entity name='account'><attribute name='numberofemployees' aggregate='avg' alias='a'/></entity></fetch>")).Entities.Single();

        Assert.AreEqual(1, Value(row, "a"));
    }

    [TestMethod]
    public void The_first_groups_and_pages_of_groups_can_be_asked_for()
    {
        const string groups = "<attribute name='mag_name' groupby='true' alias='name'/><order alias='name'/>";

        CollectionAssert.AreEqual(new[] { "1", "2" }, Rows(groups, "top='2'").Select(row => Value(row, "name")).ToList());
        CollectionAssert.AreEqual(new[] { "4" }, Rows(groups, "count='3' page='2'").Select(row => Value(row, "name")).ToList());
    }

    [TestMethod]
    public void A_query_expression_aggregates_too()
    {
        var query = new QueryExpression("mag_order");
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("mag_website") { Alias = "website", HasGroupBy = true });
        query.ColumnSet.AttributeExpressions.Add(new XrmAttributeExpression("mag_orderid", XrmAggregateType.Count, "rows"));
        query.Orders.Add(new OrderExpression { Alias = "rows", OrderType = OrderType.Descending });

        var rows = _fixture.Dataverse.Service.RetrieveMultiple(query).Entities;

        Assert.AreEqual("base", Value(rows[0], "website"));
        Assert.AreEqual(2, Value(rows[0], "rows"));
    }

    [TestMethod]
    public void More_rows_than_the_limit_are_refused()
    {
        var fault = Support.FaultAssert.Code(
            FaultCodes.TooManyRowsToAggregate,
            () => Rows("<attribute name='mag_orderid' aggregate='count' alias='rows'/>", "aggregatelimit='3'"));

        StringAssert.StartsWith(fault.Message, "AggregateQueryRecordLimit exceeded");
        Assert.HasCount(1, Rows("<attribute name='mag_orderid' aggregate='count' alias='rows'/>", "aggregatelimit='4'"));
    }

    [TestMethod]
    [DataRow("<attribute name='mag_orderid'/>")]
    [DataRow("<attribute name='mag_orderid' aggregate='count'/>")]
    [DataRow("<attribute name='mag_orderid' alias='a'/>")]
    [DataRow("<attribute name='mag_website' aggregate='sum' alias='a'/>")]
    [DataRow("<attribute name='mag_orderstate' aggregate='max' alias='a'/>")]
    [DataRow("<attribute name='mag_placedon' aggregate='sum' alias='a'/>")]
    [DataRow("<attribute name='mag_website' groupby='true' dategrouping='day' alias='a'/>")]
    [DataRow("<attribute name='mag_website' groupby='true' aggregate='count' alias='a'/>")]
    [DataRow("<attribute name='mag_website' groupby='true' alias='a'/><attribute name='mag_name' groupby='true' alias='a'/>")]
    [DataRow("<attribute name='mag_website' groupby='true' alias='a'/><order attribute='mag_website'/>")]
    [DataRow("<attribute name='mag_website' groupby='true' alias='a'/><order alias='b'/>")]
    public void Refuses_what_cannot_be_aggregated(string columns) =>
        Support.FaultAssert.Code(FaultCodes.InvalidArgument, () => Rows(columns));

    [TestMethod]
    [DataRow("<attribute name='mag_placedon' groupby='true' dategrouping='fiscal-period' alias='a'/>")]
    [DataRow("<attribute name='mag_placedon' aggregate='median' alias='a'/>")]
    public void Refuses_what_it_does_not_know_by_name(string columns) =>
        Support.FaultAssert.Code(FaultCodes.NotSupported, () => Rows(columns));

    private List<Entity> Rows(string content, string attributes = "") => [.. _fixture.Dataverse.Service.RetrieveMultiple(
        new FetchExpression($"<fetch aggregate='true' {attributes}><entity name='mag_order'>{content}</entity></fetch>")).Entities];

    private static object? Value(Entity row, string alias) => ((AliasedValue)row[alias]).Value;
}
