using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class PagingTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    [DataRow(10, 3)]
    [DataRow(10, 10)]
    [DataRow(9, 10)]
    [DataRow(20, 1)]
    public void Pages_hold_every_row_once(int rows, int size)
    {
        Fill(rows);
        var query = Query(size);
        var names = new List<string>();
        EntityCollection page;
        do
        {
            page = _dataverse.Service.RetrieveMultiple(query);
            names.AddRange(page.Entities.Select(row => (string)row["mag_name"]));
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);

        CollectionAssert.AreEqual(Enumerable.Range(0, rows).Select(number => $"{number:D4}").ToList(), names);
        Assert.IsNull(page.PagingCookie);
    }

    [TestMethod]
    public void A_cookie_survives_rows_that_go_away_in_between()
    {
        Fill(6);
        var query = Query(2);
        var first = _dataverse.Service.RetrieveMultiple(query);
        _dataverse.Service.Delete("mag_order", first.Entities[0].Id);

        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = first.PagingCookie;
        var second = _dataverse.Service.RetrieveMultiple(query);

        CollectionAssert.AreEqual(new[] { "0002", "0003" }, second.Entities.Select(row => row["mag_name"]).ToList());
    }

    [TestMethod]
    public void Without_cookie_pages_are_counted()
    {
        Fill(6);
        var query = Query(2);
        query.PageInfo.PageNumber = 3;

        var page = _dataverse.Service.RetrieveMultiple(query);

        CollectionAssert.AreEqual(new[] { "0004", "0005" }, page.Entities.Select(row => row["mag_name"]).ToList());
    }

    [TestMethod]
    public void A_page_behind_the_last_one_is_empty()
    {
        Fill(2);
        var query = Query(2);
        query.PageInfo.PageNumber = 5;

        Assert.IsEmpty(_dataverse.Service.RetrieveMultiple(query).Entities);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(9999)]
    public void A_page_holds_five_thousand_rows_at_most(int size)
    {
        Fill(5001);

        var page = _dataverse.Service.RetrieveMultiple(Query(size));

        Assert.HasCount(5000, page.Entities);
        Assert.IsTrue(page.MoreRecords);
    }

    [TestMethod]
    public void The_total_is_counted_when_wanted()
    {
        Fill(7);
        var query = Query(2);
        Assert.AreEqual(-1, _dataverse.Service.RetrieveMultiple(query).TotalRecordCount);

        query.PageInfo.ReturnTotalRecordCount = true;

        Assert.AreEqual(7, _dataverse.Service.RetrieveMultiple(query).TotalRecordCount);
    }

    [TestMethod]
    [DataRow(3, 3)]
    [DataRow(99, 5)]
    public void Top_cuts_the_result(int top, int expected)
    {
        Fill(5);
        var query = new QueryExpression("mag_order") { ColumnSet = new ColumnSet("mag_name"), TopCount = top };

        var page = _dataverse.Service.RetrieveMultiple(query);

        Assert.HasCount(expected, page.Entities);
        Assert.IsFalse(page.MoreRecords);
    }

    [TestMethod]
    public void Refuses_top_together_with_pages()
    {
        var query = Query(2);
        query.TopCount = 1;

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.RetrieveMultiple(query));
    }

    [TestMethod]
    [DataRow("<cookie")]
    [DataRow("<cookie/>")]
    [DataRow("<cookie><x last=\"no\"/></cookie>")]
    public void Refuses_a_broken_cookie(string cookie)
    {
        Fill(3);
        var query = Query(1);
        query.PageInfo.PageNumber = 2;
        query.PageInfo.PagingCookie = cookie;

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.RetrieveMultiple(query));
    }

    [TestMethod]
    public void Orders_sort_by_several_columns_and_rows_without_value_come_first()
    {
        Create("a", "x", 2m);
        Create("b", null, 1m);
        Create("c", "x", 1m);
        Create("d", "A", 3m);
        var query = new QueryExpression("mag_order") { ColumnSet = new ColumnSet("mag_name") };
        query.AddOrder("mag_website", OrderType.Ascending);
        query.AddOrder("mag_weight", OrderType.Descending);

        CollectionAssert.AreEqual(
            new[] { "b", "d", "a", "c" }, _dataverse.Service.RetrieveMultiple(query).Entities.Select(row => row["mag_name"]).ToList());
    }

    [TestMethod]
    public void Distinct_drops_rows_that_look_the_same()
    {
        Create("a", "x", 2m);
        Create("b", "X", 1m);
        Create("c", null, 1m);
        var query = new QueryExpression("mag_order") { ColumnSet = new ColumnSet("mag_website"), Distinct = true };

        Assert.HasCount(2, _dataverse.Service.RetrieveMultiple(query).Entities);
    }

    [TestMethod]
    public void Distinct_without_columns_goes_by_rows()
    {
        _dataverse.Service.Create(CoreDataverse.With(
            CoreDataverse.Order("1"), "mag_order_mag_orderline", CoreDataverse.Line("1"), CoreDataverse.Line("2")));
        var query = new QueryExpression("mag_order") { Distinct = true };
        query.AddLink("mag_orderline", "mag_orderid", "mag_orderid");

        Assert.HasCount(1, _dataverse.Service.RetrieveMultiple(query).Entities);
    }

    [TestMethod]
    public void A_query_by_attribute_matches_values_and_missing_values()
    {
        Create("a", "x", 2m);
        Create("b", "x", null);
        var query = new QueryByAttribute("mag_order") { ColumnSet = new ColumnSet("mag_name") };
        query.AddAttributeValue("mag_website", "x");
        query.AddAttributeValue("mag_weight", null);

        Assert.AreEqual("b", _dataverse.Service.RetrieveMultiple(query).Entities.Single()["mag_name"]);
    }

    [TestMethod]
    public void Refuses_a_query_by_attribute_with_missing_values()
    {
        var query = new QueryByAttribute("mag_order");
        query.Attributes.Add("mag_website");

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _dataverse.Service.RetrieveMultiple(query));
    }

    [TestMethod]
    public void Refuses_a_table_that_does_not_exist() =>
        FaultAssert.Code(FaultCodes.NoSuchTable, () => _dataverse.Service.RetrieveMultiple(new QueryExpression("mag_nothing")));

    [TestMethod]
    public void Refuses_an_order_by_a_column_that_does_not_exist()
    {
        var query = Query(1);
        query.AddOrder("mag_nothing", OrderType.Ascending);

        FaultAssert.Code(FaultCodes.NoSuchColumn, () => _dataverse.Service.RetrieveMultiple(query));
    }

    private static QueryExpression Query(int size)
    {
        var query = new QueryExpression("mag_order")
        {
            ColumnSet = new ColumnSet("mag_name"),
            PageInfo = new PagingInfo { Count = size, PageNumber = 1 },
        };
        query.AddOrder("mag_name", OrderType.Ascending);
        return query;
    }

    private void Fill(int rows)
    {
        for (var number = rows - 1; number >= 0; number--)
        {
            Create($"{number:D4}", null, null);
        }
    }

    private void Create(string name, string? website, decimal? weight) => _dataverse.Service.Create(CoreDataverse.Order(
        name, ("mag_website", website), ("mag_weight", weight)));
}
