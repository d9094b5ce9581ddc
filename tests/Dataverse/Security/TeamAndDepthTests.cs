using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Security;

[TestClass]
public sealed class TeamAndDepthTests : IDisposable
{
    private readonly SolutionFolder _solution = new();

    public TeamAndDepthTests() => _solution
        .Role("Own", ("prvReadContact", "Basic"), ("prvWriteContact", "Basic"), ("prvCreateContact", "Basic"), ("prvAssignContact", "Basic"),
            ("prvDeleteContact", "Basic"), ("prvReadAccount", "Global"), ("prvAppendContact", "Basic"), ("prvAppendToAccount", "Basic"))
        .Role("Reader", ("prvReadContact", "Global"))
        .Role("Notes", ("prvReadNote", "Local"))
        .Role("Lines", ("prvReadSalesOrder", "Deep"), ("prvWriteSalesOrder", "Basic"))
        .Role("Work", ("prvReadActivity", "Basic"), ("prvCreateActivity", "Basic"));

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void Members_of_a_team_work_with_its_rows()
    {
        var dataverse = Dataverse();
        var team = dataverse.Sandbox.AddTeam("Desk", "Own");
        var una = dataverse.Sandbox.AddUser("Una", "Own");
        var contact = Contact(dataverse, new EntityReference("team", team));
        var service = Connect(dataverse, una);

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.Update(new Entity("contact", contact) { ["lastname"] = "Roe" }));
        Assert.IsEmpty(service.RetrieveMultiple(new QueryExpression("contact")).Entities);
        dataverse.Sandbox.AddTeamMember(team, una);

        service.Update(new Entity("contact", contact) { ["lastname"] = "Roe" });
        Assert.HasCount(1, service.RetrieveMultiple(new QueryExpression("contact")).Entities);
    }

    [TestMethod]
    public void Members_have_the_roles_of_their_team()
    {
        var dataverse = Dataverse();
        var una = dataverse.Sandbox.AddUser("Una");
        Contact(dataverse, owner: null);

        Assert.IsFalse(dataverse.Sandbox.Allows(una, "contact", AccessRight.Read));
        dataverse.Sandbox.AddTeamMember(dataverse.Sandbox.AddTeam("Desk", "Reader"), una);

        Assert.IsTrue(dataverse.Sandbox.Allows(una, "contact", AccessRight.Read));
        Assert.HasCount(1, Connect(dataverse, una).RetrieveMultiple(new QueryExpression("contact")).Entities);
    }

    [TestMethod]
    public void Several_roles_are_united_with_the_deepest_right()
    {
        var dataverse = Dataverse();
        var una = dataverse.Sandbox.AddUser("Una", "Own", "Reader");
        var contact = Contact(dataverse, owner: null);

        Assert.HasCount(1, Connect(dataverse, una).RetrieveMultiple(new QueryExpression("contact")).Entities);
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => Connect(dataverse, una).Delete("contact", contact));
    }

    [TestMethod]
    public void A_basic_right_to_create_is_for_oneself()
    {
        var dataverse = Dataverse();
        var una = dataverse.Sandbox.AddUser("Una", "Own");
        var other = dataverse.Sandbox.AddUser("Otto", "Own");
        var service = Connect(dataverse, una);

        service.Create(new Entity("contact"));
        service.Create(new Entity("contact") { ["ownerid"] = new EntityReference("systemuser", una) });
        FaultAssert.Code(
            FaultCodes.PrivilegeDenied, () => service.Create(new Entity("contact") { ["ownerid"] = new EntityReference("systemuser", other) }));
    }

    [TestMethod]
    public void A_basic_right_to_assign_gives_away_ones_own_rows_only()
    {
        var dataverse = Dataverse();
        var una = dataverse.Sandbox.AddUser("Una", "Own", "Reader");
        var otto = new EntityReference("systemuser", dataverse.Sandbox.AddUser("Otto", "Own"));
        var own = Contact(dataverse, new EntityReference("systemuser", una));
        var service = Connect(dataverse, una);

        service.Update(new Entity("contact", own) { ["ownerid"] = otto });

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.Update(new Entity("contact", own) { ["ownerid"] = new EntityReference("systemuser", una) }));
    }

    [TestMethod]
    public void A_basic_right_to_append_to_is_for_ones_own_targets()
    {
        var dataverse = Dataverse();
        var una = dataverse.Sandbox.AddUser("Una", "Own");
        var foreign = new EntityReference("account", dataverse.Service.Create(new Entity("account") { ["name"] = "A" }));
        var own = new EntityReference("account", dataverse.Service.Create(new Entity("account")
        {
            ["name"] = "B", ["ownerid"] = new EntityReference("systemuser", una),
        }));
        var service = Connect(dataverse, una);

        service.Create(new Entity("contact") { ["parentcustomerid"] = own });

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.Create(new Entity("contact") { ["parentcustomerid"] = foreign }));
    }

    [TestMethod]
    public void Who_cannot_read_a_table_cannot_own_its_rows()
    {
        var dataverse = Dataverse();
        var nobody = new EntityReference("systemuser", dataverse.Sandbox.AddUser("Nobody"));
        var blind = new EntityReference("team", dataverse.Sandbox.AddTeam("Blind", "Notes"));
        var plain = new EntityReference("team", dataverse.Sandbox.AddTeam("Plain"));

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => Contact(dataverse, nobody));
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => Contact(dataverse, blind));
        Assert.AreEqual(plain.Id, dataverse.Row("contact", Contact(dataverse, plain)).GetAttributeValue<EntityReference>("owningteam").Id);
    }

    [TestMethod]
    [DataRow("Notes", "annotation", AccessRight.Read, true)]
    [DataRow("Notes", "annotation", AccessRight.Write, false)]
    [DataRow("Lines", "salesorderdetail", AccessRight.Read, true)]
    [DataRow("Lines", "salesorderdetail", AccessRight.Delete, true)]
    [DataRow("Work", "mag_webactivity", AccessRight.Read, true)]
    [DataRow("Work", "activitypointer", AccessRight.Create, true)]
    [DataRow("Work", "phonecall", AccessRight.Delete, false)]
    [DataRow("Work", "contact", AccessRight.Read, false)]
    [DataRow("Own", "contact", AccessRight.Assign, true)]
    [DataRow("Own", "contact", AccessRight.Share, false)]
    [DataRow("Own", "account", AccessRight.AppendTo, true)]
    [DataRow("System Administrator", "mag_order", AccessRight.Share, true)]
    public void Rights_can_be_asked_for(string role, string table, AccessRight right, bool expected)
    {
        var dataverse = Dataverse();

        Assert.AreEqual(expected, dataverse.Sandbox.Allows(dataverse.Sandbox.AddUser("Una", role), table, right));
    }

    [TestMethod]
    public void The_administrator_is_not_held_to_anything()
    {
        var dataverse = Dataverse();
        var service = Connect(dataverse, dataverse.Sandbox.AddUser("Ada", "System Administrator"));

        service.Delete("contact", service.Create(new Entity("contact")));

        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public void A_linked_row_that_may_not_be_read_stays_away_from_a_list()
    {
        _solution.Role("Accounts", ("prvReadAccount", "Global"), ("prvReadContact", "Basic"));
        var dataverse = Dataverse();
        var contact = new EntityReference("contact", dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" }));
        dataverse.Service.Create(new Entity("account") { ["name"] = "A", ["primarycontactid"] = contact });

        var row = Connect(dataverse, dataverse.Sandbox.AddUser("Una", "Accounts")).RetrieveMultiple(new FetchExpression("""
            <fetch><entity name='account'><attribute name='name'/>
              <link-entity name='contact' from='contactid' to='primarycontactid' link-type='outer' alias='c'><attribute name='lastname'/></link-entity>
            </entity></fetch>
            """)).Entities.Single();

        Assert.IsFalse(row.Contains("c.lastname"));
    }

    [TestMethod]
    public void Refuses_roles_users_and_teams_it_does_not_know()
    {
        var sandbox = Dataverse().Sandbox;

        Assert.ThrowsExactly<ArgumentException>(() => sandbox.AddUser("Una", "Nothing"));
        Assert.ThrowsExactly<ArgumentException>(() => sandbox.AddTeam("Desk", "Nothing"));
        FaultAssert.Code(FaultCodes.RowNotFound, () => sandbox.AddTeamMember(Guid.Empty, sandbox.AddUser("Una")));
        FaultAssert.Code(FaultCodes.RowNotFound, () => sandbox.Allows(Guid.Empty, "contact", AccessRight.Read) ? 1 : 0);
        FaultAssert.Code(FaultCodes.NoSuchTable, () => sandbox.Allows(sandbox.AddUser("Ulf"), "mag_nothing", AccessRight.Read) ? 1 : 0);
        Assert.AreEqual(0, sandbox.Rows("systemuser").Count(row => (string)row["fullname"] == "Nothing"));
    }

    private CoreDataverse Dataverse() => new(furtherSolutions: _solution.Path);

    private static IOrganizationService Connect(CoreDataverse dataverse, Guid user) => dataverse.Sandbox.Connect(user);

    private static Guid Contact(CoreDataverse dataverse, EntityReference? owner)
    {
        var contact = new Entity("contact");
        if (owner is not null)
        {
            contact["ownerid"] = owner;
        }

        return dataverse.Service.Create(contact);
    }
}
