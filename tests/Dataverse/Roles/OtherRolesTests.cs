using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Roles;

/// <summary>What readers, administrators and the application user do, and where they are stopped.</summary>
[TestClass]
public sealed class OtherRolesTests
{
    [TestMethod]
    public void A_sales_reader_cannot_open_the_error_desk()
    {
        var world = new RoleWorld("MAG Sales Reader");
        var issue = world.Foreign("mag_syncissue");

        Denied("prvReadmag_SyncIssue", () => world.User.RetrieveMultiple(new QueryExpression("mag_syncissue")));
        Denied("prvReadmag_SyncIssue", () => world.User.Retrieve("mag_syncissue", issue, new ColumnSet("mag_message")));
    }

    [TestMethod]
    public void A_sales_reader_sees_what_a_customer_did_in_the_store()
    {
        var world = new RoleWorld("MAG Sales Reader");
        var contact = new EntityReference("contact", world.Foreign("contact"));
        var cart = world.Samples.Of("mag_webactivity");
        cart["regardingobjectid"] = contact;
        var id = world.System.Create(cart);

        var seen = world.User.Retrieve("mag_webactivity", id, new ColumnSet("subject", "regardingobjectid"));

        Assert.AreEqual(contact.Id, seen.GetAttributeValue<EntityReference>("regardingobjectid").Id);
        Denied("prvWriteActivity", () => world.User.Update(new Entity("mag_webactivity", id) { ["subject"] = "x" }));
    }

    [TestMethod]
    public void An_administrator_sets_up_a_value_map_for_a_store()
    {
        var world = new RoleWorld("MAG Administrator");
        var row = world.Samples.Of("mag_valuemap");
        row["mag_storeid"] = new EntityReference("mag_store", world.User.Create(world.Samples.Of("mag_store")));

        var map = world.User.Create(row);
        world.User.Update(new Entity("mag_valuemap", map) { ["mag_targetvalue"] = "CHECK" });
        world.User.Delete("mag_valuemap", map);

        Assert.AreEqual(0, world.Sandbox.Count("mag_valuemap"));
    }

    [TestMethod]
    public void An_administrator_cannot_touch_the_activities_of_others()
    {
        var world = new RoleWorld("MAG Administrator");
        var cart = world.Foreign("mag_webactivity");
        var task = world.Foreign("task");

        Denied("prvDeleteActivity", () => world.User.Delete("mag_webactivity", cart));
        Denied("prvDeleteActivity", () => world.User.Delete("task", task));
    }

    [TestMethod]
    public void An_administrator_does_not_edit_customers()
    {
        var world = new RoleWorld("MAG Administrator");

        Denied("prvWriteContact", () => world.User.Update(new Entity("contact", world.Foreign("contact")) { ["lastname"] = "x" }));
        Denied("prvDeleteAccount", () => world.User.Delete("account", world.Foreign("account")));
    }

    [TestMethod]
    public void The_integration_writes_a_web_activity_of_a_contact()
    {
        var world = new RoleWorld("MAG Integration");
        var cart = world.Samples.Of("mag_webactivity");
        cart["regardingobjectid"] = new EntityReference("contact", world.User.Create(new Entity("contact")));
        cart["mag_storeid"] = new EntityReference("mag_store", world.Foreign("mag_store"));
        cart["mag_orderid"] = new EntityReference("mag_order", world.Foreign("mag_order"));

        var id = world.User.Create(cart);

        Assert.IsNotNull(world.Row("mag_webactivity", id).GetAttributeValue<EntityReference>("regardingobjectid"));
    }

    [TestMethod]
    public void The_integration_gives_a_sync_issue_to_the_operators_and_nothing_else_away()
    {
        var world = new RoleWorld("MAG Integration");
        var operators = new EntityReference("team", world.Sandbox.AddTeam("Operators", "MAG Sync Operator"));
        var issue = world.Samples.Of("mag_syncissue");
        issue["ownerid"] = operators;
        var order = world.Samples.Of("mag_order");
        order["ownerid"] = operators;

        Assert.AreEqual(operators.Id, world.Row("mag_syncissue", world.User.Create(issue)).GetAttributeValue<EntityReference>("ownerid").Id);
        Denied("prvAssignmag_Order", () => world.User.Create(order));
    }

    [TestMethod]
    [DataRow("mag_valuemap")]
    [DataRow("mag_fieldownership")]
    [DataRow("mag_slatarget")]
    public void The_integration_reads_the_configuration_and_cannot_change_it(string table)
    {
        var world = new RoleWorld("MAG Integration");
        var row = world.Foreign(table);

        Assert.AreEqual(row, world.User.Retrieve(table, row, new ColumnSet("mag_origin")).Id);
        Denied("prvWrite", () => world.User.Update(new Entity(table, row) { ["mag_origin"] = new OptionSetValue(772100000) }));
        Denied("prvDelete", () => world.User.Delete(table, row));
    }

    [TestMethod]
    public void A_person_with_two_roles_may_do_what_either_allows()
    {
        var world = new RoleWorld("MAG Service Agent", "MAG Sync Operator");
        var issue = world.Foreign("mag_syncissue");
        var orderReturn = world.Foreign("mag_return");

        world.User.Update(new Entity("mag_syncissue", issue) { ["mag_resolutionnote"] = "Seen" });
        world.User.Update(new Entity("mag_return", orderReturn) { ["mag_comments"] = "Seen" });

        Assert.AreEqual("Seen", world.Row("mag_return", orderReturn).GetAttributeValue<string>("mag_comments"));
    }

    [TestMethod]
    public void A_member_of_the_operators_team_works_with_the_issues_of_the_team()
    {
        var world = new RoleWorld("MAG Sales Reader");
        var operators = world.Sandbox.AddTeam("Operators", "MAG Sync Operator");
        var issue = world.Samples.Of("mag_syncissue");
        issue["ownerid"] = new EntityReference("team", operators);
        var id = world.System.Create(issue);

        Denied("prvReadmag_SyncIssue", () => world.User.Retrieve("mag_syncissue", id, new ColumnSet("mag_name")));
        world.Sandbox.AddTeamMember(operators, world.UserId);

        Assert.AreEqual(id, world.User.Retrieve("mag_syncissue", id, new ColumnSet("mag_name")).Id);
    }

    private static void Denied(string privilege, Action work) =>
        StringAssert.Contains(FaultAssert.Code(FaultCodes.PrivilegeDenied, work).Message, privilege);
}
