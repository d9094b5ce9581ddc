using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class LinkTests
{
    private readonly QueryFixture _fixture = new();

    [TestMethod]
    [DataRow(JoinOperator.Inner, "1 2 3")]
    [DataRow(JoinOperator.Natural, "1 2 3")]
    [DataRow(JoinOperator.LeftOuter, "1 2 3 4")]
    [DataRow(JoinOperator.Exists, "1 2 3")]
    [DataRow(JoinOperator.In, "1 2 3")]
    [DataRow(JoinOperator.Any, "1 2 3")]
    [DataRow(JoinOperator.NotAny, "4")]
    public void The_join_operator_decides_about_rows_without_partner(JoinOperator join, string expected)
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", "mag_contactid", "contactid", join);

        Assert.AreEqual(expected, _fixture.Find(query));
    }

    [TestMethod]
    [DataRow(JoinOperator.Inner, "1 2 2")]
    [DataRow(JoinOperator.LeftOuter, "1 2 2 3 4")]
    [DataRow(JoinOperator.Exists, "1 2")]
    [DataRow(JoinOperator.MatchFirstRowUsingCrossApply, "1 2")]
    public void A_row_comes_once_for_each_partner_unless_asked_otherwise(JoinOperator join, string expected)
    {
        var query = QueryFixture.Orders();
        query.AddLink("mag_orderline", "mag_orderid", "mag_orderid", join);

        Assert.AreEqual(expected, _fixture.Find(query));
    }

    [TestMethod]
    public void Linked_columns_come_as_aliased_values()
    {
        var query = QueryFixture.Orders();
        var link = query.AddLink("contact", "mag_contactid", "contactid", JoinOperator.LeftOuter);
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("lastname", "statecode");

        var rows = _fixture.Dataverse.Service.RetrieveMultiple(query).Entities;

        var value = (AliasedValue)rows[0]["c.lastname"];
        Assert.AreEqual("Müller", value.Value);
        Assert.AreEqual("contact", value.EntityLogicalName);
        Assert.AreEqual("lastname", value.AttributeLogicalName);
        Assert.AreEqual(0, ((OptionSetValue)((AliasedValue)rows[0]["c.statecode"]).Value).Value);
        Assert.IsFalse(rows[3].Contains("c.lastname"));
    }

    [TestMethod]
    public void Links_without_alias_are_numbered()
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", "mag_contactid", "contactid").Columns = new ColumnSet("lastname");
        query.AddLink("contact", "mag_contactid", "contactid").Columns = new ColumnSet("firstname");

        var row = _fixture.Dataverse.Service.RetrieveMultiple(query).Entities[0];

        Assert.IsTrue(row.Contains("contact1.lastname"));
        Assert.IsTrue(row.Contains("contact2.firstname"));
    }

    [TestMethod]
    public void The_criteria_of_a_link_choose_its_rows()
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", "mag_contactid", "contactid").LinkCriteria.AddCondition("emailaddress1", ConditionOperator.Equal, "ANN@shop.example");

        Assert.AreEqual("1 2", _fixture.Find(query));
    }

    [TestMethod]
    public void Criteria_of_an_outer_link_do_not_drop_rows()
    {
        var query = QueryFixture.Orders();
        var link = query.AddLink("contact", "mag_contactid", "contactid", JoinOperator.LeftOuter);
        link.EntityAlias = "c";
        link.Columns = new ColumnSet("firstname");
        link.LinkCriteria.AddCondition("firstname", ConditionOperator.Equal, "Bob");

        var rows = _fixture.Dataverse.Service.RetrieveMultiple(query).Entities;

        CollectionAssert.AreEqual(new[] { false, false, true, false }, rows.Select(row => row.Contains("c.firstname")).ToList());
    }

    [TestMethod]
    public void A_condition_of_the_query_can_name_a_link()
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", "mag_contactid", "contactid", JoinOperator.LeftOuter).EntityAlias = "c";
        query.Criteria.AddCondition("c", "contactid", ConditionOperator.Null);

        Assert.AreEqual("4", _fixture.Find(query));
    }

    [TestMethod]
    public void Links_nest()
    {
        var query = new QueryExpression("mag_orderline") { ColumnSet = new ColumnSet("mag_name") };
        query.AddLink("mag_order", "mag_orderid", "mag_orderid")
            .AddLink("contact", "mag_contactid", "contactid")
            .LinkCriteria.AddCondition("firstname", ConditionOperator.Equal, "Ann");

        Assert.AreEqual("1-1 2-1 2-2", _fixture.Find(query));
    }

    [TestMethod]
    public void An_order_can_follow_a_linked_column()
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", "mag_contactid", "contactid").EntityAlias = "c";
        query.AddOrder("firstname", OrderType.Descending, null, "c");

        Assert.AreEqual("3 1 2", _fixture.Find(query));
    }

    [TestMethod]
    public void A_link_has_its_own_orders()
    {
        var query = QueryFixture.Orders();
        var link = query.AddLink("mag_orderline", "mag_orderid", "mag_orderid");
        link.EntityAlias = "l";
        link.Columns = new ColumnSet("mag_name");
        link.Orders.Add(new OrderExpression("mag_name", OrderType.Descending));

        var names = _fixture.Dataverse.Service.RetrieveMultiple(query).Entities.Select(row => ((AliasedValue)row["l.mag_name"]).Value);

        CollectionAssert.AreEqual(new[] { "2-2", "2-1", "1-1" }, names.ToList());
    }

    [TestMethod]
    [DataRow("mag_nothing", "contactid")]
    [DataRow("mag_contactid", "mag_nothing")]
    public void Refuses_a_link_over_a_column_that_does_not_exist(string from, string to)
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", from, to);

        FaultAssert.Code(FaultCodes.NoSuchColumn, () => _fixture.Find(query));
    }

    [TestMethod]
    public void Refuses_a_link_to_a_table_that_does_not_exist()
    {
        var query = QueryFixture.Orders();
        query.AddLink("mag_nothing", "mag_contactid", "contactid");

        FaultAssert.Code(FaultCodes.NoSuchTable, () => _fixture.Find(query));
    }

    [TestMethod]
    public void Refuses_a_condition_on_a_link_that_does_not_exist()
    {
        var query = QueryFixture.Orders();
        query.Criteria.AddCondition("c", "contactid", ConditionOperator.Null);

        FaultAssert.Code(FaultCodes.InvalidArgument, () => _fixture.Find(query));
    }

    [TestMethod]
    [DataRow(JoinOperator.All)]
    [DataRow(JoinOperator.NotAll)]
    public void Refuses_a_join_it_does_not_know(JoinOperator join)
    {
        var query = QueryFixture.Orders();
        query.AddLink("contact", "mag_contactid", "contactid", join);

        FaultAssert.Code(FaultCodes.NotSupported, () => _fixture.Find(query));
    }
}
