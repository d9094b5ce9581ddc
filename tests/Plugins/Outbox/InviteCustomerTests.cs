using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Outbox;

/// <summary>Contacts are invited where the store allows it, once, and the account that comes back is theirs.</summary>
[TestClass]
public sealed class InviteCustomerTests
{
    private readonly OutboxWorld _world = new();
    private readonly Guid _contact;

    public InviteCustomerTests()
    {
        _world.Store.Change("mag_store", _world.Store.Id, ("mag_invitecustomers", true));
        _contact = Add("Berta");
    }

    [TestMethod]
    public void An_invitation_waits_with_what_an_account_needs()
    {
        Assert.AreEqual("Created", Invite(_contact));

        Assert.AreEqual("emailaddress1: - > berta@example.com, firstname: - > Berta, lastname: - > Becker", _world.Changes);
        var row = _world.Rows.Single();
        Assert.AreEqual(("customer-invite", _contact), (row.Text("mag_entitytype"), row.Link("mag_contactid")));
        Assert.DoesNotContain("berta", row.Text("mag_externalkey")!);
    }

    [TestMethod]
    public void An_address_is_invited_once_however_many_contacts_have_it()
    {
        Invite(_contact);

        Assert.AreEqual("Unchanged", Invite(_contact));
        Assert.AreEqual("Unchanged", Invite(Add("Bert")));
        Assert.HasCount(1, _world.Rows);
    }

    [TestMethod]
    public void An_invitation_that_failed_can_be_repeated()
    {
        Invite(_contact);
        _world.Confirm(_world.TakeUp(_world.Rows.Single()), OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-STO-006" });
        OutboxWorld.EditAt(_world.Rep, "contact", _contact, ("lastname", "Bäcker"));

        Assert.AreEqual("Updated", Invite(_contact));

        Assert.AreEqual("emailaddress1: - > berta@example.com, firstname: - > Berta, lastname: - > Bäcker", _world.Changes);
        Assert.AreEqual((int)OutboxStatus.Pending, _world.Rows.Single().Choice("statuscode"));
    }

    [TestMethod]
    public void A_customer_of_the_store_is_not_invited()
    {
        _world.Import(Customer());

        Assert.AreEqual("Unchanged", Invite(_world.Store.Rows("contact").Single(row => row.Text("lastname") == "Müller").Id));
        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void A_store_that_does_not_invite_refuses()
    {
        _world.Store.Change("mag_store", _world.Store.Id, ("mag_invitecustomers", false));

        AssertRefused("MAG-OBX-005", _contact);
    }

    [TestMethod]
    public void A_contact_without_a_name_is_refused_by_the_name_of_the_column()
    {
        var id = _world.Store.Add("contact", ("lastname", "Becker"), ("emailaddress1", "nobody@example.com"));

        AssertRefused("firstname", id);
    }

    [TestMethod]
    public void The_account_that_comes_back_is_of_the_contact_even_before_the_address_is_confirmed()
    {
        Invite(_contact);
        _world.Confirm(_world.TakeUp(_world.Rows.Single()), OutboxOutcome.Sent, answer => answer with { MagentoId = "9" });

        _world.Import(Invited() with { IsEmailConfirmed = false });

        Assert.AreEqual(_contact, _world.Store.Get("mag_identity", "main-customer-9").Link("mag_contactid"));
        Assert.AreEqual("9", _world.Rows.Single(row => row.Text("mag_entitytype") == "customer-invite").Text("mag_magentoid"));
    }

    [TestMethod]
    public void An_import_that_is_quicker_than_the_confirmation_makes_no_second_contact()
    {
        Add("Bert");
        Invite(_contact);
        _world.TakeUp(_world.Rows.Single());

        _world.Import(Invited());

        Assert.AreEqual(_contact, _world.Store.Get("mag_identity", "main-customer-9").Link("mag_contactid"));
        Assert.HasCount(2, _world.Store.Rows("contact"));
    }

    [TestMethod]
    public void An_invitation_costs_five_requests() => Assert.AreEqual(5, _world.RequestsOf("mag_InviteCustomer", () => Invite(_contact)));

    private static Customer Invited() => Customer("9") with { Email = "Berta@example.com", FirstName = "Berta", LastName = "Becker", Addresses = [] };

    private Guid Add(string name) => _world.Store.Add("contact", ("firstname", name), ("lastname", "Becker"), ("emailaddress1", "berta@example.com"));

    private string Invite(Guid contact) => (string)SandboxTestDataverse.Call(_world.Rep, "mag_InviteCustomer", ("ContactId", contact), ("Store", "main"))["Outcome"];

    private void AssertRefused(string text, Guid contact)
    {
        var refused = Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Invite(contact));
        Assert.Contains(text, refused.Message);
        Assert.IsEmpty(_world.Rows);
    }
}
