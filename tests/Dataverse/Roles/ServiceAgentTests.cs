using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>A day of an agent of customer service.</summary>
[TestClass]
public sealed class ServiceAgentTests
{
    private readonly RoleWorld _world = new("MAG Service Agent");

    [TestMethod]
    public void Reads_an_order_of_any_customer_but_changes_none()
    {
        var order = _world.Foreign("mag_order");

        Assert.IsNotNull(_world.User.Retrieve("mag_order", order, new ColumnSet("mag_name")).GetAttributeValue<string>("mag_name"));
        Denied("prvWritemag_Order", () => _world.User.Update(new Entity("mag_order", order) { ["mag_customername"] = "x" }));
    }

    [TestMethod]
    public void Cannot_change_or_even_see_a_value_map()
    {
        var map = _world.Foreign("mag_valuemap");

        Denied("prvWritemag_ValueMap", () => _world.User.Update(new Entity("mag_valuemap", map) { ["mag_targetvalue"] = "x" }));
        Denied("prvReadmag_ValueMap", () => _world.User.Retrieve("mag_valuemap", map, new ColumnSet("mag_targetvalue")));
    }

    [TestMethod]
    public void Opens_a_case_about_an_order_and_its_return()
    {
        var contact = new EntityReference("contact", _world.Foreign("contact"));
        var order = new EntityReference("mag_order", _world.Foreign("mag_order"));
        var orderReturn = new EntityReference("mag_return", _world.Foreign("mag_return"));
        var store = new EntityReference("mag_store", _world.Foreign("mag_store"));

        var id = _world.User.Create(new Entity("incident")
        {
            ["title"] = "Where is my parcel?",
            ["customerid"] = contact,
            ["mag_orderid"] = order,
            ["mag_returnid"] = orderReturn,
            ["mag_storeid"] = store,
        });

        var row = _world.Row("incident", id);
        Assert.AreEqual(order.Id, row.GetAttributeValue<EntityReference>("mag_orderid").Id);
        Assert.AreEqual(orderReturn.Id, row.GetAttributeValue<EntityReference>("mag_returnid").Id);
    }

    [TestMethod]
    public void Works_on_the_case_of_a_colleague()
    {
        var id = _world.Foreign("incident");

        _world.User.Update(new Entity("incident", id) { ["mag_ordernumber"] = "000000042" });

        Assert.AreEqual("000000042", _world.Row("incident", id).GetAttributeValue<string>("mag_ordernumber"));
    }

    [TestMethod]
    public void Answers_a_return_but_cannot_make_or_delete_one()
    {
        var id = _world.Foreign("mag_return");

        _world.User.Update(new Entity("mag_return", id) { ["mag_returnstatus"] = new OptionSetValue(772100001), ["mag_comments"] = "Please send it back." });

        Assert.AreEqual(772100001, _world.Row("mag_return", id).GetAttributeValue<OptionSetValue>("mag_returnstatus").Value);
        Denied("prvCreatemag_Return", () => _world.User.Create(_world.Samples.Of("mag_return")));
        Denied("prvDeletemag_Return", () => _world.User.Delete("mag_return", id));
    }

    [TestMethod]
    [DataRow("contact")]
    [DataRow("account")]
    [DataRow("lead")]
    public void Notes_down_a_task_about_a_customer(string table)
    {
        var customer = new EntityReference(table, _world.Foreign(table));

        var task = _world.User.Create(new Entity("task") { ["subject"] = "Call back", ["regardingobjectid"] = customer });

        Assert.AreEqual(_world.UserId, _world.Row("task", task).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [TestMethod]
    public void Finishes_own_tasks_only()
    {
        var own = _world.User.Create(new Entity("task") { ["subject"] = "Mine" });
        var foreign = _world.Foreign("task");

        _world.User.Update(new Entity("task", own) { ["description"] = "Done" });

        Denied("prvWriteActivity", () => _world.User.Update(new Entity("task", foreign) { ["description"] = "Done" }));
    }

    [TestMethod]
    public void Changes_and_deletes_own_notes_only()
    {
        var own = _world.User.Create(new Entity("annotation") { ["subject"] = "Mine" });
        var foreign = _world.Foreign("annotation");

        _world.User.Update(new Entity("annotation", own) { ["notetext"] = "Spoke with the carrier." });
        _world.User.Delete("annotation", own);

        Denied("prvWriteNote", () => _world.User.Update(new Entity("annotation", foreign) { ["notetext"] = "x" }));
        Denied("prvDeleteNote", () => _world.User.Delete("annotation", foreign));
    }

    [TestMethod]
    [DataRow("mag_syncissue")]
    [DataRow("mag_conflict")]
    [DataRow("mag_outbox")]
    [DataRow("mag_transaction")]
    [DataRow("mag_identity")]
    public void Sees_nothing_of_the_exchange_with_the_stores(string table)
    {
        _world.Foreign(table);

        Denied("prvRead", () => _world.User.RetrieveMultiple(new QueryExpression(table)));
    }

    [TestMethod]
    public void Does_not_edit_a_customer() =>
        Denied("prvWriteContact", () => _world.User.Update(new Entity("contact", _world.Foreign("contact")) { ["lastname"] = "x" }));

    private static void Denied(string privilege, Action work) =>
        StringAssert.Contains(FaultAssert.Code(FaultCodes.PrivilegeDenied, work).Message, privilege);
}
