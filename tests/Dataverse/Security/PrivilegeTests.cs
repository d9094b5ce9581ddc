using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Security;

[TestClass]
public sealed class PrivilegeTests : IDisposable
{
    private readonly SolutionFolder _solution = new();

    public void Dispose() => _solution.Dispose();

    [TestMethod]
    public void A_role_grants_what_it_names_and_nothing_else()
    {
        _solution.Role("Clerk", ("prvCreatemag_Order", "Global"), ("prvReadmag_Order", "Global"));
        var (service, _) = User("Clerk");

        var id = service.Create(CoreDataverse.Order("1"));
        service.Retrieve("mag_order", id, new ColumnSet("mag_name"));

        var fault = FaultAssert.Code(
            FaultCodes.PrivilegeDenied, () => { service.Update(new Entity("mag_order", id) { ["mag_website"] = "x" }); });
        StringAssert.Contains(fault.Message, "prvWritemag_Order");
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => { service.Delete("mag_order", id); });
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.Create(new Entity("contact")));
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.RetrieveMultiple(new QueryExpression("contact")));
    }

    [TestMethod]
    public void Roles_add_up()
    {
        _solution.Role("Creator", ("prvCreateContact", "Global")).Role("Reader", ("prvReadContact", "Global"));
        var (service, _) = User("Creator", "Reader");

        service.Retrieve("contact", service.Create(new Entity("contact")), new ColumnSet("lastname"));
    }

    [TestMethod]
    public void Basic_depth_reaches_the_users_own_rows()
    {
        _solution.Role("Clerk", ("prvCreateContact", "Basic"), ("prvReadContact", "Basic"), ("prvWriteContact", "Basic"));
        var (service, dataverse) = User("Clerk");
        var own = service.Create(new Entity("contact"));
        var other = dataverse.Service.Create(new Entity("contact"));

        service.Update(new Entity("contact", own) { ["lastname"] = "Roe" });

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => { service.Update(new Entity("contact", other) { ["lastname"] = "Roe" }); });
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.Retrieve("contact", other, new ColumnSet("lastname")));
        Assert.AreEqual(own, service.RetrieveMultiple(new QueryExpression("contact")).Entities.Single().Id);
    }

    [TestMethod]
    public void Setting_a_lookup_needs_append_and_append_to()
    {
        _solution
            .Role("Creator", ("prvCreatemag_Order", "Global"))
            .Role("Appender", ("prvAppendmag_Order", "Global"))
            .Role("Target", ("prvAppendToContact", "Global"));
        var dataverse = new CoreDataverse(furtherSolutions: _solution.Path);
        var contact = new EntityReference("contact", dataverse.Service.Create(new Entity("contact")));

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => Create("1", "Creator"));
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => Create("2", "Creator", "Appender"));
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => Create("3", "Creator", "Target"));
        Create("4", "Creator", "Appender", "Target");

        Guid Create(string number, params string[] roles) => dataverse.Sandbox
            .Connect(dataverse.Sandbox.AddUser("User " + number, roles))
            .Create(CoreDataverse.Order(number, ("mag_contactid", contact)));
    }

    [TestMethod]
    public void Giving_a_row_to_somebody_else_needs_assign()
    {
        _solution
            .Role("Writer", ("prvCreateContact", "Global"), ("prvWriteContact", "Global"))
            .Role("Assigner", ("prvAssignContact", "Global"));
        var dataverse = new CoreDataverse(furtherSolutions: _solution.Path);
        var other = new EntityReference("systemuser", dataverse.Sandbox.IntegrationUserId);
        var writer = dataverse.Sandbox.Connect(dataverse.Sandbox.AddUser("A", "Writer"));
        var assigner = dataverse.Sandbox.Connect(dataverse.Sandbox.AddUser("B", "Writer", "Assigner"));

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => writer.Create(new Entity("contact") { ["ownerid"] = other }));
        assigner.Create(new Entity("contact") { ["ownerid"] = other });
    }

    [TestMethod]
    public void Addresses_are_guarded_by_the_row_they_belong_to()
    {
        _solution.Role("Writer", ("prvWriteContact", "Global"), ("prvReadAccount", "Global")).Role("Reader", ("prvReadContact", "Global"));
        var dataverse = new CoreDataverse(furtherSolutions: _solution.Path);
        var contact = new EntityReference("contact", dataverse.Service.Create(new Entity("contact")));
        var address = new Entity("customeraddress") { ["parentid"] = contact };

        dataverse.Sandbox.Connect(dataverse.Sandbox.AddUser("A", "Writer")).Create(address);

        var reader = dataverse.Sandbox.Connect(dataverse.Sandbox.AddUser("B", "Reader"));
        Assert.HasCount(1, reader.RetrieveMultiple(new QueryExpression("customeraddress")).Entities);
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => reader.Create(address));
    }

    [TestMethod]
    public void All_activities_share_one_privilege()
    {
        _solution.Role("Clerk", ("prvCreateActivity", "Global"));
        var (service, _) = User("Clerk");

        service.Create(new Entity("task") { ["subject"] = "Call" });
    }

    [TestMethod]
    public void Users_are_read_with_their_irregular_privilege()
    {
        _solution.Role("Clerk", ("prvReadUser", "Global"));
        var (service, _) = User("Clerk");

        Assert.AreNotEqual(0, service.RetrieveMultiple(new QueryExpression("systemuser")).Entities.Count);
    }

    [TestMethod]
    public void A_linked_table_must_be_readable_too()
    {
        _solution.Role("Clerk", ("prvReadmag_Order", "Global"));
        var (service, _) = User("Clerk");
        var query = new QueryExpression("mag_order");
        query.AddLink("contact", "mag_contactid", "contactid");

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.RetrieveMultiple(query));
    }

    [TestMethod]
    public void Plug_ins_act_with_the_rights_of_the_user_or_of_the_system()
    {
        _solution
            .Role("Clerk", ("prvCreatemag_Order", "Global"))
            .Step("Create", "mag_order", 40, run =>
            {
                run.System.Create(new Entity("contact"));
                run.User.Create(new Entity("account"));
            });
        var (service, dataverse) = User("Clerk");

        var fault = FaultAssert.Code(FaultCodes.PluginUnexpected, () => service.Create(CoreDataverse.Order("1")));

        Assert.AreEqual(FaultCodes.PrivilegeDenied, fault.InnerFault.ErrorCode);
        Assert.AreEqual(0, dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public void The_integration_user_is_held_to_the_role_of_the_solution()
    {
        var sandbox = new CoreDataverse().Sandbox;
        var service = sandbox.Connect();

        var order = service.Create(CoreDataverse.Order("1"));

        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => { service.Delete("mag_order", order); });
        FaultAssert.Code(FaultCodes.PrivilegeDenied, () => service.Create(new Entity("opportunity")));
    }

    [TestMethod]
    public void Without_that_role_the_integration_user_may_do_everything()
    {
        var sandbox = SandboxDataverse.Create(new SandboxDataverseOptions());

        sandbox.Connect().Create(new Entity("lead"));

        Assert.AreEqual(1, sandbox.Count("lead"));
    }

    [TestMethod]
    public void Refuses_a_role_that_no_solution_holds()
    {
        var sandbox = new CoreDataverse().Sandbox;

        Assert.ThrowsExactly<ArgumentException>(() => sandbox.AddUser("Ann", "Nobody"));
    }

    [TestMethod]
    public void Refuses_to_connect_as_nobody()
    {
        var sandbox = new CoreDataverse().Sandbox;

        FaultAssert.Code(FaultCodes.RowNotFound, () => sandbox.Connect(new Guid("11111111-2222-3333-4444-555555555555")));
    }

    private (IOrganizationService Service, CoreDataverse Dataverse) User(params string[] roles)
    {
        var dataverse = new CoreDataverse(furtherSolutions: _solution.Path);
        return (dataverse.Sandbox.Connect(dataverse.Sandbox.AddUser("Ann", roles)), dataverse);
    }
}
