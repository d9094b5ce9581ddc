using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Outbox;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Conflicts;

/// <summary>What becomes of a customer both sides changed.</summary>
[TestClass]
public sealed class FieldReconciliationTests
{
    private readonly OutboxWorld _world = new();

    public FieldReconciliationTests() => _world.Import(Customer());

    [TestMethod]
    public void A_message_that_does_not_know_of_an_edit_does_not_undo_it()
    {
        _world.Edit(("lastname", "Meyer"));

        _world.Import(Customer(revision: 1) with { FirstName = "Anne" });

        Assert.AreEqual("Anne Meyer", NameOf());
        Assert.AreEqual("lastname: Müller > Meyer", _world.Changes);
        Assert.IsEmpty(_world.Conflicts);
    }

    [TestMethod]
    public void An_echo_of_what_was_sent_changes_nothing()
    {
        _world.Edit(("lastname", "Meyer"));
        Send(minute: 1);

        _world.Import(Customer(revision: 2) with { LastName = "Meyer" });

        Assert.AreEqual("Anna Meyer", NameOf());
        Assert.IsEmpty(_world.Waiting);
        Assert.IsEmpty(_world.Conflicts);
    }

    [TestMethod]
    public void A_message_read_before_the_edit_was_sent_does_not_undo_it()
    {
        _world.Edit(("lastname", "Meyer"));
        Send(minute: 3);

        _world.Import(At(Customer(revision: 1) with { FirstName = "Anne" }, readMinute: 2));

        Assert.AreEqual("Anne Meyer", NameOf());
        Assert.IsEmpty(_world.Conflicts);
    }

    [TestMethod]
    public void What_the_store_changed_after_the_edit_was_sent_is_taken()
    {
        _world.Edit(("lastname", "Meyer"));
        Send(minute: 1);

        _world.Import(Customer(revision: 2) with { LastName = "Maier" });

        Assert.AreEqual("Anna Maier", NameOf());
        Assert.IsEmpty(_world.Conflicts);
    }

    [TestMethod]
    public void Where_the_owner_wins_both_values_are_written_down_and_the_store_is_told()
    {
        _world.Edit(("lastname", "Meyer"));

        _world.Import(Customer(revision: 1) with { LastName = "Maier" });

        Assert.AreEqual("Anna Meyer", NameOf());
        Assert.AreEqual("lastname: Maier > Meyer", _world.Changes);
        var conflict = _world.Conflicts.Single();
        Assert.AreEqual(("contact", "lastname", "Meyer", "Maier"), (conflict.Text("mag_tablename"), conflict.Text("mag_columnname"), conflict.Text("mag_dataversevalue"), conflict.Text("mag_magentovalue")));
        Assert.AreEqual(ConflictDecision.DataverseWins, conflict.Choice<ConflictDecision>("mag_decision"));
        Assert.AreEqual(ConflictRule.OwnerWins, conflict.Choice<ConflictRule>("mag_conflictrule"));
        Assert.AreEqual(Noon, conflict.GetAttributeValue<DateTime>("mag_dataversechangedon"));
        Assert.AreEqual(Noon.AddMinutes(1), conflict.GetAttributeValue<DateTime>("mag_magentochangedon"));
        Assert.AreEqual(_world.Contact.Id, conflict.Link("mag_contactid"));
    }

    [TestMethod]
    public void A_conflict_told_once_more_is_no_second_one()
    {
        _world.Edit(("lastname", "Meyer"));

        _world.Import(Customer(revision: 1) with { LastName = "Maier" });
        _world.Import(Customer(revision: 2) with { LastName = "Maier", FirstName = "Anne" });

        Assert.AreEqual("Anne Meyer", NameOf());
        Assert.HasCount(1, _world.Conflicts);
    }

    [TestMethod]
    public void The_newest_address_wins_as_a_whole()
    {
        _world.Edit(("address1_city", "Augsburg"), ("address1_postalcode", "86150"));

        _world.Import(Customer(revision: 10) with { Addresses = [Home() with { Street = ["Am Markt 1"], City = "Ulm", Postcode = "89073" }] });

        Assert.AreEqual("Am Markt 1, 89073 Ulm", AddressOf());
        Assert.AreEqual("address1_city address1_postalcode", string.Join(' ', _world.Conflicts.Select(row => row.Text("mag_columnname")).Where(column => column != "address1_line1").Order()));
        Assert.IsTrue(_world.Conflicts.All(row => row.Choice<ConflictDecision>("mag_decision") == ConflictDecision.MagentoWins));
        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void An_address_edited_later_than_in_the_store_goes_to_the_store_as_a_whole()
    {
        _world.Time.Advance(TimeSpan.FromMinutes(30));
        _world.Edit(("address1_city", "Augsburg"), ("address1_postalcode", "86150"));

        _world.Import(At(Customer(revision: 10) with { Addresses = [Home() with { Street = ["Am Markt 1"], City = "Ulm" }] }, readMinute: 31));

        Assert.AreEqual("Hauptstr. 5, 86150 Augsburg", AddressOf());
        Assert.AreEqual("address1_city@billing: Ulm > Augsburg, address1_line1@billing: Am Markt 1 > Hauptstr. 5, address1_postalcode@billing: 80331 > 86150", Sorted(_world.Changes));
    }

    [TestMethod]
    public void Where_a_person_is_asked_both_sides_keep_what_they_have_until_then()
    {
        _world.Edit(("emailaddress1", "meyer@example.com"));

        _world.Import(Customer(revision: 1) with { Email = "maier@example.com" });

        Assert.AreEqual("meyer@example.com", _world.Contact.Text("emailaddress1"));
        Assert.AreEqual("emailaddress1: maier@example.com > meyer@example.com (held)", _world.Changes);
        Assert.AreEqual(ConflictDecision.Undecided, _world.Conflicts.Single().Choice<ConflictDecision>("mag_decision"));
    }

    [TestMethod]
    public void A_message_without_differences_asks_for_nothing_more()
    {
        _world.Store.Import(Customer(revision: 1) with { MiddleName = "Maria" });
        var changed = _world.Store.Requests.Count;

        _world.Store.Import(Customer(revision: 2) with { MiddleName = "Maria", Website = "base", CreatedAt = Noon.AddDays(-1) });

        Assert.AreEqual(changed - 3, _world.Store.Requests.Count, string.Join(", ", _world.Store.Requests));
    }

    private static Address Home() => Address("1") with { IsDefaultBilling = true, IsDefaultShipping = true };

    private static Customer At(Customer customer, int readMinute) => customer with { Source = customer.Source with { ReadAt = Noon.AddMinutes(readMinute) } };

    private static string Sorted(string changes) => string.Join(", ", changes.Split(", ").Order(StringComparer.Ordinal));

    private void Send(int minute) => _world.SetStatus(_world.Waiting.Single(), OutboxTable.Inactive, (int)OutboxStatus.Sent, ("mag_senton", Noon.AddMinutes(minute)));

    private string NameOf() => $"{_world.Contact.Text("firstname")} {_world.Contact.Text("lastname")}";

    private string AddressOf() => $"{_world.Contact.Text("address1_line1")}, {_world.Contact.Text("address1_postalcode")} {_world.Contact.Text("address1_city")}";
}
