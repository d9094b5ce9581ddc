using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Outbox;

/// <summary>What people change in Dataverse waits in the outbox of the stores that are to be told.</summary>
[TestClass]
public sealed class RecordOutboxChangeTests
{
    private readonly OutboxWorld _world = new();

    public RecordOutboxChangeTests() => _world.Import(Customer());

    [TestMethod]
    public void An_import_leaves_nothing_to_send() => Assert.IsEmpty(_world.Rows);

    [TestMethod]
    public void A_changed_name_waits_for_the_store()
    {
        _world.Edit(("lastname", "Meyer"));

        Assert.AreEqual("lastname: Müller > Meyer", _world.Changes);
        var row = _world.Rows.Single();
        Assert.AreEqual("customer", row.Text("mag_entitytype"));
        Assert.AreEqual("5", row.Text("mag_magentoid"));
        Assert.AreEqual("lastname", row.Text("mag_changedfields"));
        Assert.AreEqual(_world.Contact.Id, row.Link("mag_contactid"));
        Assert.AreEqual(_world.Store.Id, row.Link("mag_storeid"));
        Assert.AreEqual((int)OutboxStatus.Pending, row.Choice("statuscode"));
        Assert.AreEqual("customer.lastName", OutboxWorld.ChangesOf(row).Single().Field);
    }

    [TestMethod]
    public void An_address_of_the_contact_is_told_as_the_default_one()
    {
        _world.Edit(("address1_city", "Augsburg"), ("address2_postalcode", "86150"));

        Assert.AreEqual("address1_city@billing: München > Augsburg, address2_postalcode@shipping: - > 86150", _world.Changes);
    }

    [TestMethod]
    public void A_saved_form_that_changed_nothing_leaves_nothing()
    {
        _world.Edit(("lastname", "Müller"), ("firstname", "Anna "));

        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void What_the_store_alone_says_is_not_told_back()
    {
        _world.Edit(("mag_trust", new OptionSetValue((int)IdentityTrust.Guest)), ("description", "Likes mugs"));

        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void Changes_before_the_first_is_sent_travel_together()
    {
        _world.Edit(("lastname", "Meyer"));
        _world.Edit(("lastname", "Maier"), ("jobtitle", "Buyer"));

        Assert.AreEqual("lastname: Müller > Maier, jobtitle: - > Buyer", _world.Changes);
        Assert.HasCount(1, _world.Rows);
    }

    [TestMethod]
    public void A_change_taken_back_is_not_sent()
    {
        _world.Edit(("lastname", "Meyer"));
        _world.Edit(("lastname", "Müller"));

        Assert.IsEmpty(_world.Waiting);
        Assert.AreEqual((int)OutboxStatus.Canceled, _world.Rows.Single().Choice("statuscode"));
    }

    [TestMethod]
    public void What_the_function_app_took_up_stays_as_it_is_and_the_next_change_follows_it()
    {
        _world.Edit(("lastname", "Meyer"));
        _world.SetStatus(_world.Rows.Single(), OutboxTable.Active, (int)OutboxStatus.Sending);
        _world.Time.Advance(TimeSpan.FromSeconds(5));

        _world.Edit(("lastname", "Maier"));

        Assert.AreEqual("lastname: Müller > Meyer, lastname: Meyer > Maier", _world.Changes);
    }

    [TestMethod]
    public void A_change_after_a_failure_is_due_at_once()
    {
        _world.Edit(("lastname", "Meyer"));
        _world.SetStatus(
            _world.Rows.Single(), OutboxTable.Active, (int)OutboxStatus.Failed, ("mag_attempts", 4), ("mag_nextattempton", Noon.AddHours(1)), ("mag_errorcode", "MAG-STO-001"));

        _world.Edit(("lastname", "Maier"));

        var row = _world.Rows.Single();
        Assert.AreEqual((int)OutboxStatus.Pending, row.Choice("statuscode"));
        Assert.AreEqual(0, row.GetAttributeValue<int>("mag_attempts"));
        Assert.IsNull(row.GetAttributeValue<DateTime?>("mag_nextattempton"));
        Assert.IsNull(row.Text("mag_errorcode"));
    }

    [TestMethod]
    public void A_contact_of_no_store_is_told_to_nobody()
    {
        var id = _world.Store.Add("contact", ("lastname", "Stranger"));

        OutboxWorld.EditAt(_world.Rep, "contact", id, ("lastname", "Friend"));

        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void A_contact_of_two_stores_is_told_to_both()
    {
        var second = new TestStore(_world.Dataverse, "second");
        _world.Store.Add(
            "mag_identity",
            ("mag_name", "Customer 9"), ("mag_externalkey", "second-customer-9"), ("mag_kind", new OptionSetValue((int)IdentityKind.Customer)), ("mag_magentoid", "9"),
            ("mag_storeid", new EntityReference("mag_store", second.Id)), ("mag_contactid", _world.Contact.ToEntityReference()));

        _world.Edit(("lastname", "Meyer"));

        Assert.AreEqual("5 9", string.Join(' ', _world.Rows.Select(row => row.Text("mag_magentoid")).Order()));
    }

    [TestMethod]
    public void A_merged_contact_tells_both_accounts_its_name_and_one_of_them_its_address()
    {
        var other = _world.Import(Customer("9")).Id!.Value;
        var identity = _world.Store.Get("mag_identity", "main-customer-9");
        var contact = _world.Store.Get("mag_identity", "main-customer-5").GetAttributeValue<EntityReference>("mag_contactid");

        // What the platform does when contacts are merged: identities go to the one that stays, the other is deactivated.
        _world.Store.Change("mag_identity", identity.Id, ("mag_contactid", contact));
        _world.Store.Change("contact", other, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(2)));

        OutboxWorld.EditAt(_world.Rep, "contact", contact.Id, ("lastname", "Meyer"), ("emailaddress1", "meyer@example.com"));

        Assert.AreEqual(
            "5: lastname emailaddress1, 9: lastname",
            string.Join(", ", _world.Rows.OrderBy(row => row.Text("mag_magentoid")).Select(row => $"{row.Text("mag_magentoid")}: {string.Join(' ', OutboxWorld.ChangesOf(row).Select(change => change.Column))}")));
    }

    [TestMethod]
    public void News_of_the_account_of_a_merged_contact_reach_the_one_that_stays()
    {
        _world.Import(Customer("9"));
        var contact = _world.Store.Get("mag_identity", "main-customer-5").GetAttributeValue<EntityReference>("mag_contactid");
        _world.Store.Change("mag_identity", _world.Store.Get("mag_identity", "main-customer-9").Id, ("mag_contactid", contact));

        var result = _world.Import(Customer("9", revision: 1) with { MiddleName = "Maria" });

        Assert.AreEqual((ImportOutcome.Updated, contact.Id), (result.Outcome, result.Id!.Value));
        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void An_ownership_of_one_store_goes_before_that_of_all()
    {
        var general = _world.Store.Rows("mag_fieldownership").Single(row => row.Text("mag_tablename") == "contact" && row.Text("mag_columnname") == "lastname");
        _world.Store.Add(
            "mag_fieldownership",
            ("mag_tablename", "contact"), ("mag_columnname", "lastname"), ("mag_contractfield", general.Text("mag_contractfield")),
            ("mag_owner", new OptionSetValue((int)FieldOwner.Magento)), ("mag_direction", new OptionSetValue((int)SyncDirection.ToDataverse)),
            ("mag_conflictrule", new OptionSetValue((int)ConflictRule.OwnerWins)), ("mag_storeid", new EntityReference("mag_store", _world.Store.Id)));

        _world.Edit(("lastname", "Meyer"), ("firstname", "Anne"));

        Assert.AreEqual("firstname: Anna > Anne", _world.Changes);
    }

    [TestMethod]
    public void A_further_address_is_told_by_its_id()
    {
        _world.Import(Customer(revision: 1) with
        {
            Addresses = [Address("1") with { IsDefaultBilling = true, IsDefaultShipping = true }, Address("2") with { Street = ["Nebenstr. 1"] }],
        });
        var address = _world.Store.Get("customeraddress", "main-address-2");

        OutboxWorld.EditAt(_world.Dataverse.Service, "customeraddress", address.Id, ("line1", "Nebenstr. 2"));

        Assert.AreEqual("line1@2: Nebenstr. 1 > Nebenstr. 2", _world.Changes);
    }

    [TestMethod]
    public void A_change_that_is_rolled_back_leaves_nothing()
    {
        var contact = new Entity("contact", _world.Contact.Id) { ["lastname"] = "Meyer" };
        var broken = new Entity("contact", Guid.Parse("99999999-0000-4000-8000-000000000000")) { ["lastname"] = "Nobody" };
        var request = new Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest
        {
            Requests = [new Microsoft.Xrm.Sdk.Messages.UpdateRequest { Target = contact }, new Microsoft.Xrm.Sdk.Messages.UpdateRequest { Target = broken }],
        };

        Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => _world.Rep.Execute(request));

        Assert.IsEmpty(_world.Rows);
    }

    private double RequestsOfUpdates() =>
        _world.Dataverse.Sandbox.Statistics.Messages.TryGetValue("Update", out var updates) ? updates.OrganizationRequestsByMessage.Values.Sum() : 0;

    [TestMethod]
    public void An_edit_costs_four_requests_within_Dataverse()
    {
        var before = RequestsOfUpdates();

        _world.Edit(("lastname", "Meyer"), ("address1_city", "Augsburg"));

        Assert.AreEqual(4, RequestsOfUpdates() - before);
    }
}
