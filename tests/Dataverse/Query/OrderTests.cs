using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

[TestClass]
public sealed class OrderTests
{
    private readonly QueryFixture _fixture = new();

    [TestMethod]
    public void A_lookup_is_ordered_by_the_name_of_its_row()
    {
        var anna = _fixture.Dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Aaa" });
        var third = _fixture.Dataverse.Sandbox.Rows("mag_order").Single(row => (string)row["mag_name"] == "3");
        _fixture.Dataverse.Service.Update(new Entity("mag_order", third.Id) { ["mag_contactid"] = new EntityReference("contact", anna) });

        Assert.AreEqual("4 3 1 2", Fetch("<order attribute='mag_contactid'/>"));
        Assert.AreEqual("1 2 3 4", Fetch("<order attribute='mag_contactid' descending='true'/>"));
    }

    [TestMethod]
    public void A_choice_is_ordered_by_label_unless_the_query_wants_numbers()
    {
        _fixture.Dataverse.Service.Update(new Entity("mag_order", Id("4")) { ["mag_orderstate"] = new OptionSetValue(772100005) });
        var labels = _fixture.Dataverse.Sandbox.Metadata.Find("mag_order")!.Find("mag_orderstate")!.Options
            .Where(option => option.Value is 772100000 or 772100003 or 772100005)
            .ToDictionary(option => option.Value, option => option.Label);
        var expected = new[] { ("1", 772100000), ("2", 772100003), ("3", 772100003), ("4", 772100005) }
            .OrderBy(order => labels[order.Item2], StringComparer.OrdinalIgnoreCase)
            .Select(order => order.Item1);

        Assert.AreEqual(string.Join(' ', expected), Fetch("<order attribute='mag_orderstate'/>"));
        Assert.AreEqual("1 2 3 4", Fetch("<order attribute='mag_orderstate'/>", "useraworderby='true'"));
    }

    [TestMethod]
    public void A_column_can_have_a_name_of_its_own_and_be_ordered_by_it()
    {
        var rows = _fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression(
            "<fetch><entity name='mag_order'><attribute name='mag_grandtotal' alias='amount'/><order alias='amount' descending='true'/></entity></fetch>")).Entities;

        Assert.AreEqual(40m, ((Money)((AliasedValue)rows[0]["amount"]).Value).Value);
        Assert.AreEqual("€40.0000", rows[0].FormattedValues["amount"]);
    }

    [TestMethod]
    public void The_first_few_are_the_same_as_the_first_of_all()
    {
        for (var number = 5; number <= 60; number++)
        {
            _fixture.Dataverse.Service.Create(Support.CoreDataverse.Order($"o-{number}", ("mag_name", $"{number}"), ("mag_website", $"{number % 7}")));
        }

        const string order = "<order attribute='mag_website' descending='true'/><order attribute='mag_grandtotal'/>";
        var all = Fetch(order).Split(' ');

        Assert.AreEqual(string.Join(' ', all.Take(5)), Fetch(order, "top='5'"));
        Assert.AreEqual(string.Join(' ', all.Skip(10).Take(5)), Fetch(order, "count='5' page='3'"));
    }

    [TestMethod]
    public void The_total_is_counted_besides_the_page()
    {
        var answer = _fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression(
            "<fetch count='2' returntotalrecordcount='true'><entity name='mag_order'><attribute name='mag_name'/></entity></fetch>"));

        Assert.HasCount(2, answer.Entities);
        Assert.AreEqual(4, answer.TotalRecordCount);
        Assert.IsFalse(answer.TotalRecordCountLimitExceeded);
        Assert.IsTrue(answer.MoreRecords);
    }

    [TestMethod]
    public void A_linked_column_that_nothing_depends_on_still_comes_along()
    {
        const string link = "<link-entity name='contact' from='contactid' to='mag_contactid' link-type='outer' alias='c'><attribute name='lastname'/></link-entity>";
        var rows = _fixture.Dataverse.Service.RetrieveMultiple(new FetchExpression(
            $"<fetch count='4'><entity name='mag_order'><attribute name='mag_name'/><order attribute='mag_grandtotal' descending='true'/>{link}</entity></fetch>")).Entities;

        Assert.IsFalse(rows[0].Contains("c.lastname"));
        Assert.AreEqual("Roe", ((AliasedValue)rows[1]["c.lastname"]).Value);
    }

    private Guid Id(string name) => _fixture.Dataverse.Sandbox.Rows("mag_order").Single(row => (string)row["mag_name"] == name).Id;

    private string Fetch(string content, string attributes = "") => _fixture.Find(new FetchExpression(
        $"<fetch {attributes}><entity name='mag_order'><attribute name='mag_name'/>{content}</entity></fetch>"));
}
