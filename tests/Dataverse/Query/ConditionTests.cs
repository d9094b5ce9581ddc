using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class ConditionTests
{
    private readonly QueryFixture _fixture = new();

    public static IEnumerable<object[]> Conditions =>
    [
        ["mag_website", ConditionOperator.Equal, new object[] { "base" }, "1 2"],
        ["mag_website", ConditionOperator.Equal, new object[] { "BASE " }, "1 2"],
        ["mag_website", ConditionOperator.Equal, new object[] { "none" }, ""],
        ["mag_website", ConditionOperator.NotEqual, new object[] { "base" }, "3 4"],
        ["mag_website", ConditionOperator.In, new object[] { "b2b", "base" }, "1 2 3"],
        ["mag_website", ConditionOperator.In, new object[] { new object[] { "b2b", "x" } }, "3"],
        ["mag_website", ConditionOperator.In, new object[] { new[] { "b2b", "x" } }, "3"],
        ["mag_website", ConditionOperator.NotIn, new object[] { "b2b" }, "1 2 4"],
        ["mag_website", ConditionOperator.NotIn, new object[] { "b2b", "base" }, "4"],
        ["mag_website", ConditionOperator.Null, Array.Empty<object>(), "4"],
        ["mag_website", ConditionOperator.NotNull, Array.Empty<object>(), "1 2 3"],
        ["mag_website", ConditionOperator.Like, new object[] { "b%" }, "1 2 3"],
        ["mag_website", ConditionOperator.Like, new object[] { "b_b" }, "3"],
        ["mag_website", ConditionOperator.Like, new object[] { "b[0-9]b" }, "3"],
        ["mag_website", ConditionOperator.NotLike, new object[] { "%2%" }, "1 2 4"],
        ["mag_website", ConditionOperator.BeginsWith, new object[] { "BA" }, "1 2"],
        ["mag_website", ConditionOperator.DoesNotBeginWith, new object[] { "ba" }, "3 4"],
        ["mag_website", ConditionOperator.EndsWith, new object[] { "se" }, "1 2"],
        ["mag_website", ConditionOperator.DoesNotEndWith, new object[] { "se" }, "3 4"],
        ["mag_website", ConditionOperator.Contains, new object[] { "2" }, "3"],
        ["mag_website", ConditionOperator.DoesNotContain, new object[] { "2" }, "1 2 4"],
        ["mag_website", ConditionOperator.GreaterThan, new object[] { "b2b" }, "1 2"],
        ["mag_grandtotal", ConditionOperator.Equal, new object[] { 20m }, "2"],
        ["mag_grandtotal", ConditionOperator.Equal, new object[] { new Money(20.00m) }, "2"],
        ["mag_grandtotal", ConditionOperator.GreaterThan, new object[] { 20m }, "3 4"],
        ["mag_grandtotal", ConditionOperator.GreaterEqual, new object[] { 20 }, "2 3 4"],
        ["mag_grandtotal", ConditionOperator.LessThan, new object[] { 20d }, "1"],
        ["mag_grandtotal", ConditionOperator.LessEqual, new object[] { "20" }, "1 2"],
        ["mag_grandtotal", ConditionOperator.Between, new object[] { 15m, 30m }, "2 3"],
        ["mag_grandtotal", ConditionOperator.NotBetween, new object[] { 15m, 30m }, "1 4"],
        ["mag_orderstate", ConditionOperator.Equal, new object[] { 772100003 }, "2 3"],
        ["mag_orderstate", ConditionOperator.Equal, new object[] { new OptionSetValue(772100000) }, "1"],
        ["mag_orderstate", ConditionOperator.In, new object[] { 772100000, 772100003 }, "1 2 3"],
        ["mag_orderstate", ConditionOperator.NotEqual, new object[] { 772100003 }, "1 4"],
        ["mag_isguest", ConditionOperator.Equal, new object[] { true }, "4"],
        ["mag_isguest", ConditionOperator.Equal, new object[] { "0" }, "1 2 3"],
        ["mag_isguest", ConditionOperator.Equal, new object[] { 1 }, "4"],
        ["mag_placedon", ConditionOperator.On, new object[] { "2026-11-22" }, "2"],
        ["mag_placedon", ConditionOperator.NotOn, new object[] { "2026-11-22" }, "1 3"],
        ["mag_placedon", ConditionOperator.OnOrBefore, new object[] { new DateTime(2026, 11, 22) }, "2 3"],
        ["mag_placedon", ConditionOperator.OnOrAfter, new object[] { new DateTime(2026, 11, 22) }, "1 2"],
        ["mag_placedon", ConditionOperator.GreaterEqual, new object[] { new DateTime(2026, 11, 22, 23, 59, 59, DateTimeKind.Utc) }, "1 2"],
        ["mag_placedon", ConditionOperator.Today, Array.Empty<object>(), "1"],
        ["mag_placedon", ConditionOperator.Yesterday, Array.Empty<object>(), "2"],
        ["mag_placedon", ConditionOperator.Tomorrow, Array.Empty<object>(), ""],
        ["mag_placedon", ConditionOperator.Last7Days, Array.Empty<object>(), "1 2"],
        ["mag_placedon", ConditionOperator.Next7Days, Array.Empty<object>(), ""],
        ["mag_placedon", ConditionOperator.ThisMonth, Array.Empty<object>(), "1 2"],
        ["mag_placedon", ConditionOperator.LastMonth, Array.Empty<object>(), "3"],
        ["mag_placedon", ConditionOperator.ThisYear, Array.Empty<object>(), "1 2 3"],
        ["mag_placedon", ConditionOperator.LastXHours, new object[] { 1 }, "1"],
        ["mag_placedon", ConditionOperator.LastXDays, new object[] { 1 }, "1 2"],
        ["mag_placedon", ConditionOperator.LastXMonths, new object[] { 1 }, "1 2 3"],
        ["mag_placedon", ConditionOperator.OlderThanXDays, new object[] { 1 }, "3"],
        ["mag_placedon", ConditionOperator.OlderThanXMinutes, new object[] { 5 }, "1 2 3"],
        ["createdby", ConditionOperator.EqualUserId, Array.Empty<object>(), "1 2 3 4"],
        ["createdby", ConditionOperator.NotEqualUserId, Array.Empty<object>(), ""],
    ];

    [TestMethod]
    [DynamicData(nameof(Conditions))]
    public void Finds_the_rows_that_match(string column, ConditionOperator operation, object[] values, string expected) =>
        Assert.AreEqual(expected, _fixture.Find(column, operation, values));

    [TestMethod]
    public void A_lookup_compares_with_an_id_a_reference_or_a_text()
    {
        Assert.AreEqual("1 2", _fixture.Find("mag_contactid", ConditionOperator.Equal, _fixture.Ann));
        Assert.AreEqual("1 2", _fixture.Find("mag_contactid", ConditionOperator.Equal, new EntityReference("contact", _fixture.Ann)));
        Assert.AreEqual("1 2", _fixture.Find("mag_contactid", ConditionOperator.Equal, _fixture.Ann.ToString()));
        Assert.AreEqual("1 2 3", _fixture.Find("mag_contactid", ConditionOperator.In, _fixture.Ann, _fixture.Bob));
        Assert.AreEqual("3 4", _fixture.Find("mag_contactid", ConditionOperator.NotEqual, _fixture.Ann));
    }

    [TestMethod]
    public void The_primary_key_compares_with_ids()
    {
        var ids = _fixture.Dataverse.Sandbox.Rows("mag_order").Select(row => (object)row.Id).ToArray();

        Assert.AreEqual("2", _fixture.Find("mag_orderid", ConditionOperator.Equal, ids[1]));
        Assert.AreEqual("2 4", _fixture.Find("mag_orderid", ConditionOperator.In, ids[3], ids[1]));
        Assert.AreEqual("", _fixture.Find("mag_orderid", ConditionOperator.Equal, _fixture.Ann));
    }

    [TestMethod]
    public void Accents_do_not_matter()
    {
        var query = new QueryExpression("contact") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("lastname", ConditionOperator.Equal, "muller");

        Assert.AreEqual(_fixture.Ann, _fixture.Dataverse.Service.RetrieveMultiple(query).Entities.Single().Id);
    }

    [TestMethod]
    public void Two_columns_of_a_row_can_be_compared()
    {
        var query = QueryFixture.Orders();
        query.Criteria.AddCondition(new ConditionExpression("mag_grandtotal", ConditionOperator.Equal, true, "mag_grandtotal_base"));

        Assert.AreEqual("1 2 3 4", _fixture.Find(query));
    }

    [TestMethod]
    public void Conditions_are_joined_by_and()
    {
        var query = QueryFixture.Orders();
        query.Criteria.AddCondition("mag_website", ConditionOperator.Equal, "base");
        query.Criteria.AddCondition("mag_grandtotal", ConditionOperator.GreaterThan, 15m);

        Assert.AreEqual("2", _fixture.Find(query));
    }

    [TestMethod]
    public void Conditions_of_an_or_filter_are_joined_by_or()
    {
        var query = QueryFixture.Orders();
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("mag_website", ConditionOperator.Equal, "b2b");
        query.Criteria.AddCondition("mag_externalkey", ConditionOperator.Equal, "main-order-1");
        query.Criteria.AddCondition("mag_grandtotal", ConditionOperator.Equal, 40m);

        Assert.AreEqual("1 3 4", _fixture.Find(query));
    }

    [TestMethod]
    public void Filters_nest()
    {
        var query = QueryFixture.Orders();
        query.Criteria.AddCondition("mag_website", ConditionOperator.NotNull);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition("mag_grandtotal", ConditionOperator.LessThan, 15m);
        var both = either.AddFilter(LogicalOperator.And);
        both.AddCondition("mag_website", ConditionOperator.Equal, "b2b");
        both.AddCondition("mag_grandtotal", ConditionOperator.Equal, 30m);

        Assert.AreEqual("1 3", _fixture.Find(query));
    }

    [TestMethod]
    public void An_or_filter_that_no_index_covers_is_still_right()
    {
        var query = QueryFixture.Orders();
        query.Criteria.FilterOperator = LogicalOperator.Or;
        query.Criteria.AddCondition("mag_externalkey", ConditionOperator.Equal, "main-order-1");
        query.Criteria.AddCondition("mag_website", ConditionOperator.Like, "b2%");

        Assert.AreEqual("1 3", _fixture.Find(query));
    }

    [TestMethod]
    public void An_index_follows_the_rows_it_was_built_for()
    {
        Assert.AreEqual("1 2", _fixture.Find("mag_website", ConditionOperator.Equal, "base"));
        var order = _fixture.Dataverse.Sandbox.Rows("mag_order").First();

        _fixture.Dataverse.Service.Update(new Entity("mag_order", order.Id) { ["mag_website"] = "b2b" });
        Assert.AreEqual("2", _fixture.Find("mag_website", ConditionOperator.Equal, "base"));
        Assert.AreEqual("1 3", _fixture.Find("mag_website", ConditionOperator.Equal, "b2b"));

        _fixture.Dataverse.Service.Delete("mag_order", order.Id);
        Assert.AreEqual("3", _fixture.Find("mag_website", ConditionOperator.Equal, "b2b"));
    }

    [TestMethod]
    public void Refuses_a_column_that_does_not_exist() =>
        FaultAssert.Code(FaultCodes.NoSuchColumn, () => _fixture.Find("mag_nothing", ConditionOperator.Equal, "x"));

    [TestMethod]
    [DataRow(ConditionOperator.Equal)]
    [DataRow(ConditionOperator.In)]
    [DataRow(ConditionOperator.Between)]
    [DataRow(ConditionOperator.Like)]
    public void Refuses_a_condition_without_its_values(ConditionOperator operation) =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _fixture.Find("mag_website", operation));

    [TestMethod]
    public void Refuses_null_as_a_value() =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _fixture.Find("mag_website", ConditionOperator.Equal, [null!]));

    [TestMethod]
    [DataRow("mag_grandtotal", "much")]
    [DataRow("mag_orderstate", "New")]
    [DataRow("mag_contactid", "Ann")]
    [DataRow("mag_placedon", "soon")]
    [DataRow("mag_isguest", "perhaps")]
    public void Refuses_a_value_that_does_not_fit_the_column(string column, string value) =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _fixture.Find(column, ConditionOperator.Equal, value));

    [TestMethod]
    public void Refuses_a_text_search_in_a_number() =>
        FaultAssert.Code(FaultCodes.InvalidArgument, () => _fixture.Find("mag_grandtotal", ConditionOperator.Like, "1%"));

    [TestMethod]
    [DataRow(ConditionOperator.InFiscalYear)]
    [DataRow(ConditionOperator.Under)]
    [DataRow(ConditionOperator.AboveOrEqual)]
    public void Refuses_an_operator_it_does_not_know(ConditionOperator operation)
    {
        var fault = FaultAssert.Code(FaultCodes.NotSupported, () => _fixture.Find("mag_website", operation, 1));

        StringAssert.Contains(fault.Message, operation.ToString());
    }
}
