using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Activities;
using PowerPlatformMagento.Plugins.Tests.Outbox;
using PowerPlatformMagento.Plugins.Tests.Support;
using static PowerPlatformMagento.Plugins.Tests.Support.TestMessages;

namespace PowerPlatformMagento.Plugins.Tests.Consents;

/// <summary>A newsletter choice is on the contact with where it was made and when, whoever told it; and who never chose has neither.</summary>
[TestClass]
public sealed class ConsentTests
{
    private readonly OutboxWorld _world = new();

    private string Consent => Said(_world.Contact);

    [TestMethod]
    public void A_registration_with_the_newsletter_proves_itself()
    {
        _world.Import(Customer() with { IsSubscribed = true });

        Assert.AreEqual("True StoreAccount 0", Consent);
    }

    [TestMethod]
    [DataRow(null)]
    [DataRow(false)]
    public void Who_never_chose_has_no_source_and_no_time(bool? isSubscribed)
    {
        _world.Import(Customer() with { IsSubscribed = isSubscribed });
        _world.Import(Customer(revision: 1) with { IsSubscribed = false });

        Assert.IsNull(_world.Contact.Choice(ContactTable.ConsentSource));
        Assert.IsNull(_world.Contact.GetAttributeValue<DateTime?>(ContactTable.ConsentOn));
    }

    [TestMethod]
    public void Each_turn_in_the_account_has_its_own_time_and_a_repeat_keeps_it()
    {
        _world.Import(Customer());
        _world.Import(Customer(revision: 1) with { IsSubscribed = true });
        Assert.AreEqual("True StoreAccount 1", Consent);

        _world.Import(Customer(revision: 2) with { IsSubscribed = true, FirstName = "Anne" });
        Assert.AreEqual("True StoreAccount 1", Consent);

        _world.Import(Customer(revision: 3) with { IsSubscribed = false });
        Assert.AreEqual("False StoreAccount 3", Consent);
    }

    [TestMethod]
    public void What_people_enter_says_so_with_its_time_and_is_told_to_the_store_once()
    {
        _world.Import(Customer());
        _world.Time.Advance(TimeSpan.FromMinutes(7));

        _world.Edit((ContactTable.NewsletterSubscribed, true));

        Assert.AreEqual("True Dynamics365 7", Consent);
        Assert.AreEqual("mag_newslettersubscribed: false > true", _world.Changes.ToLowerInvariant());
    }

    [TestMethod]
    public void Other_edits_and_a_form_that_is_saved_again_leave_the_proof_alone()
    {
        _world.Import(Customer() with { IsSubscribed = true });
        _world.Time.Advance(TimeSpan.FromMinutes(7));

        _world.Edit(("lastname", "Meyer"), (ContactTable.NewsletterSubscribed, true));

        Assert.AreEqual("True StoreAccount 0", Consent);
    }

    [TestMethod]
    public void Who_enters_the_proof_too_keeps_it()
    {
        _world.Import(Customer());

        _world.Edit((ContactTable.NewsletterSubscribed, true), (ContactTable.ConsentSource, new OptionSetValue((int)ConsentSource.NewsletterEvent)), (ContactTable.ConsentOn, Noon.AddMinutes(3)));

        Assert.AreEqual("True NewsletterEvent 3", Consent);
    }

    [TestMethod]
    public void An_event_of_the_store_signs_up_and_off_with_its_time_and_nothing_goes_back_to_the_store()
    {
        _world.Import(Customer());

        Tell("e1", isSubscribed: true, minute: 2);
        Assert.AreEqual("True NewsletterEvent 2", Consent);
        Tell("e2", isSubscribed: false, minute: 4);

        Assert.AreEqual("False NewsletterEvent 4", Consent);
        Assert.IsEmpty(_world.Rows);
    }

    [TestMethod]
    public void Events_in_the_wrong_order_and_repeated_end_with_the_newest_choice()
    {
        _world.Import(Customer());

        foreach (var (id, isSubscribed, minute) in new[] { ("e3", true, 6), ("e1", true, 2), ("e2", false, 4), ("e3", true, 6) })
        {
            Tell(id, isSubscribed, minute);
        }

        Assert.AreEqual("True NewsletterEvent 6", Consent);
    }

    [TestMethod]
    public void An_older_event_does_not_undo_what_somebody_entered_since()
    {
        _world.Import(Customer());
        _world.Time.Advance(TimeSpan.FromMinutes(10));
        _world.Edit((ContactTable.NewsletterSubscribed, true));

        Tell("e1", isSubscribed: false, minute: 9);

        Assert.AreEqual("True Dynamics365 10", Consent);
    }

    [TestMethod]
    public void A_customer_that_was_read_before_the_event_does_not_undo_it()
    {
        _world.Import(Customer());
        Tell("e1", isSubscribed: true, minute: 30);

        _world.Import(Customer(revision: 1) with { IsSubscribed = false, FirstName = "Anne" });
        Assert.AreEqual("True NewsletterEvent 30", Consent);

        _world.Import(Customer(revision: 40) with { IsSubscribed = false });
        Assert.AreEqual("False StoreAccount 40", Consent);
    }

    [TestMethod]
    public void Where_the_store_has_no_say_over_the_newsletter_an_event_changes_nothing()
    {
        _world.Import(Customer());
        var rule = _world.Store.Rows("mag_fieldownership").Single(row => row.Text("mag_tablename") == "contact" && row.Text("mag_columnname") == ContactTable.NewsletterSubscribed);
        OutboxWorld.EditAt(_world.Dataverse.Service, "mag_fieldownership", rule.Id, ("mag_owner", new OptionSetValue((int)FieldOwner.Dynamics365)), ("mag_direction", new OptionSetValue((int)SyncDirection.ToMagento)));

        Tell("e1", isSubscribed: true, minute: 2);

        Assert.IsNull(_world.Contact.Choice(ContactTable.ConsentSource));
        Assert.HasCount(1, _world.Store.Rows("mag_webactivity"));
    }

    private void Tell(string id, bool isSubscribed, int minute)
    {
        var activity = ActivityWorld.Viewed(id) with { Kind = WebActivityKind.NewsletterChanged, IsSubscribed = isSubscribed, OccurredAt = Noon.AddMinutes(minute), Lines = [], Url = null };
        SandboxTestDataverse.Call(_world.Dataverse.UserService, "mag_ImportWebActivity", ("Payload", TestStore.Text(activity)), ("tag", "magento"));
    }

    private static string Said(Entity contact) =>
        $"{contact.GetAttributeValue<bool>(ContactTable.NewsletterSubscribed)} {contact.Choice<ConsentSource>(ContactTable.ConsentSource)} {(contact.GetAttributeValue<DateTime>(ContactTable.ConsentOn) - Noon).TotalMinutes:0}";
}
