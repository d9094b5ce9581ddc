using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Outbox;

/// <summary>Addresses that people make go to the store of the contact, and get the id the store gave them.</summary>
[TestClass]
public sealed class NewAddressTests
{
    private readonly OutboxWorld _world = new();
    private readonly Guid _address;

    public NewAddressTests()
    {
        _world.Import(Customer());
        _address = Make();
    }

    private string Name => $"new-{_address:N}";

    [TestMethod]
    public void A_new_address_is_told_as_a_whole()
    {
        Assert.AreEqual($"name@{Name}: - > Lager, line1@{Name}: - > Lagerweg 9, city@{Name}: - > Augsburg", _world.Changes);
        Assert.AreEqual("customeraddress", _world.Rows.Single().Text("mag_tablename"));
    }

    [TestMethod]
    public void An_edit_before_it_is_sent_travels_with_it()
    {
        OutboxWorld.EditAt(_world.Rep, "customeraddress", _address, ("line1", "Lagerweg 10"), ("postalcode", "86150"));

        Assert.AreEqual($"name@{Name}: - > Lager, city@{Name}: - > Augsburg, line1@{Name}: - > Lagerweg 10, postalcode@{Name}: - > 86150", Sorted(_world.Changes));
    }

    [TestMethod]
    public void The_id_of_the_store_is_written_back()
    {
        Confirm("77");

        Assert.AreEqual("main-address-77", _world.Store.Get("customeraddress", _address).Text("mag_externalkey"));
        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void An_import_that_was_quicker_leaves_one_row()
    {
        var row = _world.TakeUp(_world.Rows.Single());
        _world.Import(Customer(revision: 1) with
        {
            Addresses = [Address("1") with { IsDefaultBilling = true, IsDefaultShipping = true }, Address("77") with { Street = ["Lagerweg 9"], City = "Augsburg" }],
        });

        _world.Confirm(row, OutboxOutcome.Sent, Made("77"));

        Assert.AreEqual(_address, _world.Store.Get("customeraddress", "main-address-77").Id);
    }

    [TestMethod]
    public void An_edit_while_it_was_being_sent_follows_to_the_address_the_store_made()
    {
        var row = _world.TakeUp(_world.Rows.Single());
        _world.Time.Advance(TimeSpan.FromSeconds(5));
        OutboxWorld.EditAt(_world.Rep, "customeraddress", _address, ("line1", "Lagerweg 10"));

        _world.Confirm(row, OutboxOutcome.Sent, Made("77"));

        Assert.AreEqual("line1@77: Lagerweg 9 > Lagerweg 10", _world.Changes);
    }

    [TestMethod]
    public void An_address_somebody_removed_meanwhile_stays_in_the_store_and_comes_back_with_its_news()
    {
        var row = _world.TakeUp(_world.Rows.Single());
        _world.Rep.Delete("customeraddress", _address);

        Assert.AreEqual("Updated", _world.Confirm(row, OutboxOutcome.Sent, Made("77")));
        _world.Import(Customer(revision: 1) with
        {
            Addresses = [Address("1") with { IsDefaultBilling = true, IsDefaultShipping = true }, Address("77") with { Street = ["Lagerweg 9"], City = "Augsburg" }],
        });

        Assert.AreEqual("Augsburg", _world.Store.Get("customeraddress", "main-address-77").Text("city"));
        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void An_address_of_the_store_that_a_rep_removes_stays_in_the_store()
    {
        Confirm("77");

        _world.Rep.Delete("customeraddress", _address);

        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void An_edit_of_an_address_that_never_went_to_a_store_is_told_to_nobody()
    {
        _world.Confirm(_world.TakeUp(_world.Rows.Single()), OutboxOutcome.Sent);

        OutboxWorld.EditAt(_world.Rep, "customeraddress", _address, ("line1", "Lagerweg 10"));

        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void A_contact_of_two_stores_keeps_a_new_address_to_itself()
    {
        var second = new TestStore(_world.Dataverse, "second");
        _world.Store.Add(
            "mag_identity",
            ("mag_name", "Customer 9"), ("mag_externalkey", "second-customer-9"), ("mag_kind", new OptionSetValue((int)IdentityKind.Customer)), ("mag_magentoid", "9"),
            ("mag_storeid", new EntityReference("mag_store", second.Id)), ("mag_contactid", _world.Contact.ToEntityReference()));
        var rows = _world.Rows.Count;

        Make();

        Assert.HasCount(rows, _world.Rows);
    }

    [TestMethod]
    public void A_new_address_costs_four_requests_and_its_id_five()
    {
        Confirm("76");
        Assert.AreEqual(4, _world.RequestsOf("Create", () => Make()));
        var row = _world.TakeUp(_world.Waiting.Single());
        Assert.AreEqual(5, _world.RequestsOf("mag_ConfirmOutbox", () => _world.Confirm(row, OutboxOutcome.Sent, Made("77"))));
    }

    private static string Sorted(string changes) => string.Join(", ", changes.Split(", ").OrderBy(change => change.StartsWith("name", StringComparison.Ordinal) ? 0 : change.StartsWith("city", StringComparison.Ordinal) ? 1 : change.StartsWith("line", StringComparison.Ordinal) ? 2 : 3));

    private Func<OutboxConfirmation, OutboxConfirmation> Made(string id) => confirmation => confirmation with { Addresses = [new NewAddress { Address = Name, MagentoId = id }] };

    private void Confirm(string id) => _world.Confirm(_world.TakeUp(_world.Rows.Single()), OutboxOutcome.Sent, Made(id));

    private Guid Make() => _world.Rep.Create(new Entity("customeraddress")
    {
        ["parentid"] = _world.Contact.ToEntityReference(),
        ["name"] = "Lager",
        ["line1"] = "Lagerweg 9",
        ["city"] = "Augsburg",
    });
}
