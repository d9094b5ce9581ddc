using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Outbox;

/// <summary>What the function app says became of a row is written down, whatever happened to the row meanwhile.</summary>
[TestClass]
public sealed class ConfirmOutboxTests
{
    private readonly OutboxWorld _world = new();

    public ConfirmOutboxTests()
    {
        _world.Import(Customer());
        _world.Edit(("lastname", "Meyer"));
    }

    private Entity Row => _world.Rows.Single();

    [TestMethod]
    public void A_row_the_store_took_is_sent()
    {
        var row = _world.TakeUp(Row);

        Assert.AreEqual("Updated", _world.Confirm(row, OutboxOutcome.Sent, answer => answer with { Answer = "Written: lastname" }));

        Assert.AreEqual(((int)OutboxStatus.Sent, OutboxTable.Inactive), (Row.Choice("statuscode"), Row.Choice("statecode")));
        Assert.AreEqual("Written: lastname", Row.Text("mag_answer"));
        Assert.AreEqual(Noon, Row.GetAttributeValue<DateTime>("mag_senton"));
    }

    [TestMethod]
    public void A_row_the_store_refused_says_why_and_when_it_is_tried_again()
    {
        var row = _world.TakeUp(Row);

        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-STO-001", Message = "No.", NextAttemptOn = Noon.AddMinutes(1) });

        Assert.AreEqual((int)OutboxStatus.Failed, Row.Choice("statuscode"));
        Assert.AreEqual(("MAG-STO-001", "No.", 1), (Row.Text("mag_errorcode"), Row.Text("mag_message"), Row.GetAttributeValue<int>("mag_attempts")));
        Assert.AreEqual(Noon.AddMinutes(1), Row.GetAttributeValue<DateTime>("mag_nextattempton"));
    }

    [TestMethod]
    public void What_people_changed_while_a_row_was_being_sent_travels_with_it_once_it_failed()
    {
        var row = _world.TakeUp(Row);
        _world.Edit(("lastname", "Mayr"), ("firstname", "Bea"));

        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-STO-001", NextAttemptOn = Noon.AddMinutes(1) });

        Assert.AreEqual(row.Id, _world.Waiting.Single().Id);
        Assert.AreEqual("lastname: Müller > Mayr, firstname: Anna > Bea", _world.Changes);
        Assert.AreEqual(Noon.AddMinutes(1), _world.Waiting.Single().GetAttributeValue<DateTime>("mag_nextattempton"));
        Assert.AreEqual("Meyer", OutboxWorld.ChangesOf(_world.Waiting.Single())[0].Attempted.Single());
    }

    [TestMethod]
    public void A_row_nobody_would_try_again_is_due_when_people_changed_more_meanwhile()
    {
        var row = _world.TakeUp(Row);
        _world.Edit(("lastname", "Mayr"));

        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-STO-006" });

        Assert.AreEqual(((int)OutboxStatus.Pending, 0), (_world.Waiting.Single().Choice("statuscode"), _world.Waiting.Single().GetAttributeValue<int>("mag_attempts")));
        Assert.IsNull(_world.Waiting.Single().Text("mag_errorcode"));
    }

    [TestMethod]
    public void A_value_an_attempt_may_have_left_in_the_store_is_no_conflict()
    {
        var row = _world.TakeUp(Row);
        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-STO-001", NextAttemptOn = Noon.AddMinutes(1) });
        _world.Edit(("lastname", "Mayr"));

        _world.Import(Customer(revision: 1) with { LastName = "Meyer" });

        Assert.IsEmpty(_world.Conflicts);
        Assert.AreEqual("Mayr", _world.Contact.Text("lastname"));
        Assert.AreEqual("lastname: Müller > Mayr", _world.Changes);
    }

    [TestMethod]
    public void A_second_confirmation_changes_nothing()
    {
        var row = _world.TakeUp(Row);
        _world.Confirm(row, OutboxOutcome.Sent);

        Assert.AreEqual("Superseded", _world.Confirm(row, OutboxOutcome.Failed));

        Assert.AreEqual((int)OutboxStatus.Sent, Row.Choice("statuscode"));
    }

    [TestMethod]
    public void A_change_the_store_won_while_it_was_being_sent_is_canceled_when_the_store_does_not_take_it()
    {
        Win(ConflictRule.NewestWins);
        var row = _world.TakeUp(Row);
        _world.Import(Customer(revision: 10) with { LastName = "Maier" });

        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-OBX-001" });

        Assert.AreEqual((int)OutboxStatus.Canceled, Row.Choice("statuscode"));
        Assert.AreEqual("Maier", _world.Contact.Text("lastname"));
        Assert.IsEmpty(_world.Waiting);
    }

    [TestMethod]
    public void A_change_Dataverse_won_while_it_was_being_sent_is_told_once_more_and_only_by_the_newer_row()
    {
        var row = _world.TakeUp(Row);
        _world.Time.Advance(TimeSpan.FromSeconds(5));
        _world.Import(Customer(revision: 1) with { LastName = "Maier" });

        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-OBX-001" });

        Assert.AreEqual("lastname: Maier > Meyer", _world.Changes);
        Assert.AreEqual("Meyer", _world.Contact.Text("lastname"));
    }

    [TestMethod]
    public void A_store_that_was_found_changed_is_looked_at_again_even_when_its_news_are_known()
    {
        var row = _world.TakeUp(Row);
        _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ErrorCode = "MAG-OBX-001", ChangedInStore = ["main-customer-5"] });

        Assert.AreEqual("Updated", _world.Import(Customer(revision: 0)).Outcome);
        Assert.AreEqual("Meyer", _world.Contact.Text("lastname"));
        Assert.AreEqual("Unchanged", _world.Import(Customer(revision: 0)).Outcome);
    }

    [TestMethod]
    public void What_waits_for_a_person_stays_when_the_rest_is_sent()
    {
        _world.Edit(("emailaddress1", "meyer@example.com"));
        _world.Import(Customer(revision: 1) with { Email = "maier@example.com" });
        var row = _world.TakeUp(Row);

        _world.Confirm(row, OutboxOutcome.Sent);

        Assert.AreEqual("emailaddress1: maier@example.com > meyer@example.com (held)", _world.Changes);
        Assert.AreEqual("MAG-OBX-002", Row.Text("mag_errorcode"));
    }

    [TestMethod]
    public void A_confirmation_that_is_none_is_refused()
    {
        var row = _world.TakeUp(Row);

        var refused = Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => _world.Confirm(row, "Perhaps"));

        Assert.Contains("MAG-OBX-004", refused.Message);
        Assert.AreEqual((int)OutboxStatus.Sending, Row.Choice("statuscode"));
    }

    [TestMethod]
    public void A_confirmation_costs_two_requests_a_failure_one_more_and_a_store_that_was_found_changed_two_more()
    {
        var row = _world.TakeUp(Row);
        Assert.AreEqual(5, _world.RequestsOf("mag_ConfirmOutbox", () => _world.Confirm(row, OutboxOutcome.Failed, answer => answer with { ChangedInStore = ["main-customer-5"] })));
        _world.TakeUp(Row);
        Assert.AreEqual(2, _world.RequestsOf("mag_ConfirmOutbox", () => _world.Confirm(row, OutboxOutcome.Sent)));
        Assert.AreEqual(1, _world.RequestsOf("mag_ConfirmOutbox", () => _world.Confirm(row, OutboxOutcome.Sent)));
    }

    private void Win(ConflictRule rule)
    {
        var row = _world.Store.Rows("mag_fieldownership").Single(row => row.Text("mag_tablename") == "contact" && row.Text("mag_columnname") == "lastname");
        OutboxWorld.EditAt(_world.Dataverse.Service, "mag_fieldownership", row.Id, ("mag_conflictrule", new OptionSetValue((int)rule)));
    }
}
