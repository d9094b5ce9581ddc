using Microsoft.Xrm.Sdk.Extensions;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sdk.Tests;

[TestClass]
public sealed class QueryTests
{
    [TestMethod]
    public void A_new_query_asks_for_no_column_and_filters_nothing()
    {
        var query = new QueryExpression("contact");

        Assert.IsFalse(query.ColumnSet.AllColumns);
        Assert.IsEmpty(query.ColumnSet.Columns);
        Assert.AreEqual(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.IsEmpty(query.Criteria.Conditions);
        Assert.AreEqual(0, query.PageInfo.PageNumber);
        Assert.IsNull(query.TopCount);
    }

    [TestMethod]
    public void A_condition_takes_one_value_several_or_none()
    {
        Assert.IsEmpty(new ConditionExpression("emailaddress1", ConditionOperator.NotNull).Values);
        CollectionAssert.AreEqual(new object[] { 1 }, new ConditionExpression("statecode", ConditionOperator.Equal, 1).Values);
        CollectionAssert.AreEqual(new object[] { 1, 2 }, new ConditionExpression("statecode", ConditionOperator.In, 1, 2).Values);
    }

    [TestMethod]
    public void A_condition_spreads_the_collection_it_is_given()
    {
        List<string> keys = ["a", "b"];

        var condition = new ConditionExpression("mag_externalkey", ConditionOperator.In, keys);

        CollectionAssert.AreEqual(new object[] { "a", "b" }, condition.Values);
    }

    [TestMethod]
    public void A_condition_can_name_the_linked_table_or_compare_columns()
    {
        var linked = new ConditionExpression("line", "mag_sku", ConditionOperator.Equal, "24-MB01");
        var compared = new ConditionExpression("modifiedon", ConditionOperator.GreaterThan, compareColumns: true, "createdon");

        Assert.AreEqual("line", linked.EntityName);
        Assert.AreEqual("mag_sku", linked.AttributeName);
        Assert.IsTrue(compared.CompareColumns);
        CollectionAssert.AreEqual(new object[] { "createdon" }, compared.Values);
    }

    [TestMethod]
    public void A_filter_collects_conditions_and_child_filters()
    {
        var filter = new FilterExpression(LogicalOperator.Or);

        filter.AddCondition("a", ConditionOperator.Equal, 1);
        filter.AddFilter(LogicalOperator.And).AddCondition("b", ConditionOperator.Null);

        Assert.AreEqual(LogicalOperator.Or, filter.FilterOperator);
        Assert.HasCount(1, filter.Conditions);
        Assert.AreEqual("b", filter.Filters.Single().Conditions.Single().AttributeName);
    }

    [TestMethod]
    public void A_link_starts_from_the_table_it_is_added_to()
    {
        var query = new QueryExpression("mag_order");

        var line = query.AddLink("mag_orderline", "mag_orderid", "mag_order");
        var product = line.AddLink("product", "mag_product", "productid", JoinOperator.LeftOuter);

        Assert.AreEqual("mag_order", line.LinkFromEntityName);
        Assert.AreEqual(JoinOperator.Inner, line.JoinOperator);
        Assert.AreEqual("mag_orderline", product.LinkFromEntityName);
        Assert.AreEqual(JoinOperator.LeftOuter, product.JoinOperator);
        CollectionAssert.AreEqual(new[] { product }, line.GetChildLinkEntities().ToList());
    }

    [TestMethod]
    public void A_query_by_attribute_pairs_names_and_values()
    {
        var query = new QueryByAttribute("mag_store") { ColumnSet = new ColumnSet(true) };

        query.AddAttributeValue("mag_code", "main");
        query.AddOrder("createdon", OrderType.Descending);

        CollectionAssert.AreEqual(new[] { "mag_code" }, query.Attributes);
        CollectionAssert.AreEqual(new object[] { "main" }, query.Values);
        Assert.AreEqual(OrderType.Descending, query.Orders.Single().OrderType);
        Assert.IsTrue(query.ColumnSet.AllColumns);
    }

    [TestMethod]
    [DataRow(ConditionOperator.Equal, 0)]
    [DataRow(ConditionOperator.Like, 6)]
    [DataRow(ConditionOperator.In, 8)]
    [DataRow(ConditionOperator.Null, 12)]
    [DataRow(ConditionOperator.NotNull, 13)]
    [DataRow(ConditionOperator.On, 25)]
    [DataRow(ConditionOperator.Contains, 49)]
    [DataRow(ConditionOperator.BeginsWith, 54)]
    [DataRow(ConditionOperator.ContainValues, 87)]
    public void Operators_keep_their_numbers_because_a_compiled_plug_in_carries_them(ConditionOperator condition, int number) =>
        Assert.AreEqual(number, (int)condition);
}
