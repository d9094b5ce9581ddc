using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Messages;

[TestClass]
public sealed class OtherMessagesTests
{
    private readonly CoreDataverse _dataverse = new();

    [TestMethod]
    public void WhoAmI_names_the_connected_user()
    {
        var response = (WhoAmIResponse)_dataverse.Sandbox.Connect().Execute(new WhoAmIRequest());

        Assert.AreEqual(_dataverse.Sandbox.IntegrationUserId, response.UserId);
        Assert.AreEqual(_dataverse.Sandbox.Rows("organization").Single().Id, response.OrganizationId);
        Assert.AreEqual(_dataverse.Sandbox.Rows("businessunit").Single().Id, response.BusinessUnitId);
    }

    [TestMethod]
    public void The_organization_introduces_itself()
    {
        var detail = ((RetrieveCurrentOrganizationResponse)_dataverse.Service.Execute(new RetrieveCurrentOrganizationRequest())).Detail;
        var version = ((RetrieveVersionResponse)_dataverse.Service.Execute(new RetrieveVersionRequest())).Version;

        Assert.AreEqual("Sandbox", detail.FriendlyName);
        Assert.AreEqual("sandbox", detail.UniqueName);
        Assert.AreEqual(_dataverse.Sandbox.Rows("organization").Single().Id, detail.OrganizationId);
        Assert.AreEqual(version, detail.OrganizationVersion);
    }

    [TestMethod]
    public void Associate_sets_the_lookup_of_each_related_row_and_Disassociate_empties_it()
    {
        var contact = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" });
        var orders = new EntityReferenceCollection
        {
            new EntityReference("mag_order", _dataverse.Service.Create(CoreDataverse.Order("1"))),
            new EntityReference("mag_order", _dataverse.Service.Create(CoreDataverse.Order("2"))),
        };
        var relationship = new Relationship("mag_contact_mag_order");

        _dataverse.Service.Associate("contact", contact, relationship, orders);
        Assert.IsTrue(_dataverse.Sandbox.Rows("mag_order").All(row => row.GetAttributeValue<EntityReference>("mag_contactid").Id == contact));

        _dataverse.Service.Disassociate("contact", contact, relationship, orders);
        Assert.IsFalse(_dataverse.Sandbox.Rows("mag_order").Any(row => row.Contains("mag_contactid")));
    }

    [TestMethod]
    public void Disassociate_leaves_a_lookup_to_another_row_alone()
    {
        var mine = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Roe" });
        var other = _dataverse.Service.Create(new Entity("contact") { ["lastname"] = "Doe" });
        var order = _dataverse.Service.Create(CoreDataverse.Order("1", ("mag_contactid", new EntityReference("contact", mine))));

        _dataverse.Service.Disassociate(
            "contact", other, new Relationship("mag_contact_mag_order"), [new EntityReference("mag_order", order)]);

        Assert.AreEqual(mine, _dataverse.Row("mag_order", order).GetAttributeValue<EntityReference>("mag_contactid").Id);
    }

    [TestMethod]
    public void Associate_refuses_rows_of_another_table()
    {
        var contact = _dataverse.Service.Create(new Entity("contact"));
        var account = _dataverse.Service.Create(new Entity("account"));

        FaultAssert.Code(FaultCodes.InvalidArgument, () =>
        {
            _dataverse.Service.Associate(
                "contact", contact, new Relationship("mag_contact_mag_order"), [new EntityReference("account", account)]);
        });
    }

    [TestMethod]
    public void Assign_writes_the_owner()
    {
        var user = _dataverse.Sandbox.AddUser("Ann", "MAG Integration");
        var order = _dataverse.Service.Create(CoreDataverse.Order("1"));

        _dataverse.Service.Execute(new OrganizationRequest("Assign")
        {
            ["Target"] = new EntityReference("mag_order", order),
            ["Assignee"] = new EntityReference("systemuser", user),
        });

        Assert.AreEqual(user, _dataverse.Row("mag_order", order).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [TestMethod]
    [DataRow(1, 2, 2)]
    [DataRow(1, -1, 2)]
    [DataRow(0, 1, 1)]
    public void SetState_writes_state_and_status(int state, int status, int expected)
    {
        var order = _dataverse.Service.Create(CoreDataverse.Order("1"));

        _dataverse.Service.Execute(new OrganizationRequest("SetState")
        {
            ["EntityMoniker"] = new EntityReference("mag_order", order),
            ["State"] = new OptionSetValue(state),
            ["Status"] = new OptionSetValue(status),
        });

        Assert.AreEqual(state, _dataverse.Row("mag_order", order).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(expected, _dataverse.Row("mag_order", order).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    [DataRow("WinOpportunity")]
    [DataRow("mag_Nothing")]
    [DataRow("RetrieveEntity")]
    [DataRow("")]
    public void Refuses_what_it_does_not_know_by_name(string message)
    {
        var fault = FaultAssert.Code(FaultCodes.NotSupported, () => _dataverse.Service.Execute(new OrganizationRequest(message)));

        StringAssert.Contains(fault.Message, $"'{message}'");
    }

    [TestMethod]
    public void Untyped_requests_work_like_typed_ones()
    {
        var response = _dataverse.Service.Execute(new OrganizationRequest("Create") { ["Target"] = CoreDataverse.Order("1") });

        Assert.AreEqual(_dataverse.Sandbox.Rows("mag_order").Single().Id, response["id"]);
    }

    [TestMethod]
    public void A_parameter_of_the_wrong_type_is_refused() => FaultAssert.Code(
        FaultCodes.InvalidArgument,
        () => _dataverse.Service.Execute(new OrganizationRequest("Create") { ["Target"] = new EntityReference("mag_order") }));

    [TestMethod]
    public async Task The_asynchronous_methods_do_the_same()
    {
        var service = _dataverse.Sandbox.ConnectAsSystem();
        var none = CancellationToken.None;

        var contact = await service.CreateAsync(new Entity("contact") { ["lastname"] = "Roe" }, none);
        var order = await service.CreateAndReturnAsync(CoreDataverse.Order("1"), none);
        await service.UpdateAsync(new Entity("contact", contact) { ["firstname"] = "Ann" }, none);
        await service.AssociateAsync(
            "contact", contact, new Relationship("mag_contact_mag_order"), [order.ToEntityReference()], none);
        var found = await service.RetrieveMultipleAsync(new Microsoft.Xrm.Sdk.Query.QueryExpression("mag_order"), none);
        var read = await service.RetrieveAsync("contact", contact, new Microsoft.Xrm.Sdk.Query.ColumnSet("fullname"), none);
        await service.DisassociateAsync(
            "contact", contact, new Relationship("mag_contact_mag_order"), [order.ToEntityReference()], none);
        await service.DeleteAsync("contact", contact, none);

        Assert.HasCount(1, found.Entities);
        Assert.AreEqual("Ann Roe", read["fullname"]);
        Assert.AreEqual("1", order["mag_externalkey"]);
        Assert.AreEqual(0, _dataverse.Sandbox.Count("contact"));
    }

    [TestMethod]
    public async Task A_cancelled_call_does_nothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(
            () => _dataverse.Sandbox.ConnectAsSystem().CreateAsync(CoreDataverse.Order("1"), source.Token));

        Assert.AreEqual(0, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public async Task Many_callers_at_once_each_get_their_row()
    {
        var service = _dataverse.Sandbox.ConnectAsSystem();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 500),
            async (number, token) => await service.CreateAsync(CoreDataverse.Order("main-order-" + number), token));

        Assert.AreEqual(500, _dataverse.Sandbox.Count("mag_order"));
    }

    [TestMethod]
    public async Task Of_many_callers_with_the_same_key_one_wins()
    {
        var service = _dataverse.Sandbox.ConnectAsSystem();
        var refused = 0;

        await Parallel.ForEachAsync(Enumerable.Range(0, 50), async (_, token) =>
        {
            try
            {
                await service.CreateAsync(CoreDataverse.Order("main-order-1"), token);
            }
            catch (System.ServiceModel.FaultException<OrganizationServiceFault> error) when (error.Detail.ErrorCode == FaultCodes.DuplicateKey)
            {
                Interlocked.Increment(ref refused);
            }
        });

        Assert.AreEqual(49, refused);
        Assert.AreEqual(1, _dataverse.Sandbox.Count("mag_order"));
    }
}
