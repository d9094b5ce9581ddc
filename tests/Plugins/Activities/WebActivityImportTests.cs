using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>Views, downloads and newsletter choices on the timeline.</summary>
[TestClass]
public sealed class WebActivityImportTests
{
    private readonly ActivityWorld _world = new();

    private TestStore Store => _world.Store;

    [TestMethod]
    public void A_product_somebody_looked_at_stands_on_the_timeline_of_the_contact()
    {
        var contact = Store.Import(TestMessages.Customer()).Id;

        var result = _world.Import(ActivityWorld.Viewed());

        var row = _world.Activity;
        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual(row.Id, result.Id);
        Assert.AreEqual(contact, row.Link(WebActivityTable.Regarding));
        Assert.AreEqual("Product viewed: Mug", row.Text(WebActivityTable.Subject));
        Assert.AreEqual("main-webactivity-productviewed-event1", row.Text(WebActivityTable.ExternalKey));
        Assert.AreEqual("MUG Mug", $"{row.Text(WebActivityTable.Sku)} {row.Text(WebActivityTable.ProductName)}");
        Assert.AreEqual("https://shop.example.com/mug.html", row.Text(WebActivityTable.Url));
        Assert.AreEqual(TestMessages.Noon, row.GetAttributeValue<DateTime>(WebActivityTable.OccurredOn));
        Assert.AreEqual(TestMessages.Noon.AddDays(90), row.GetAttributeValue<DateTime>(WebActivityTable.ExpiresOn));
        Assert.AreEqual(true, row.GetAttributeValue<bool?>(WebActivityTable.ConsentGiven));
        Assert.AreEqual(Store.Id, row.Link(WebActivityTable.Store));
        Assert.AreEqual(WebActivityTable.Completed, row.Choice(WebActivityTable.StateCode));
        Assert.HasCount(6, _world.Requests, string.Join(", ", _world.Requests));
    }

    [TestMethod]
    public void The_same_event_again_is_kept_once()
    {
        Store.Import(TestMessages.Customer());
        _world.Import(ActivityWorld.Viewed());

        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ActivityWorld.Viewed()).Outcome);
        Assert.HasCount(1, _world.Requests);
        Assert.HasCount(1, Store.Rows("mag_webactivity"));
    }

    [TestMethod]
    public void Another_store_may_use_the_same_name_of_an_event()
    {
        Store.Import(TestMessages.Customer());
        _ = new TestStore(_world.Dataverse, "second");
        _world.Import(ActivityWorld.Viewed());

        _world.Import(ActivityWorld.Viewed() with { Source = TestMessages.From("event1", store: "second") });

        Assert.HasCount(1, Store.Rows("mag_webactivity"), "nobody is known in the other store");
    }

    [TestMethod]
    public void An_event_with_a_long_name_has_a_key_too()
    {
        Store.Import(TestMessages.Customer());
        var named = ActivityWorld.Viewed("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0");

        _world.Import(named);

        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(named).Outcome);
        Assert.AreEqual("0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0", _world.Activity.Text(WebActivityTable.MagentoId));
        Assert.AreEqual("main-webactivity-productviewed-".Length + 32, _world.Activity.Text(WebActivityTable.ExternalKey)!.Length);
    }

    [TestMethod]
    public void The_address_of_a_guest_leads_to_the_contact()
    {
        Store.Import(TestMessages.GuestOrder());

        _world.Import(ActivityWorld.Viewed() with { CustomerId = null, Email = "Guest@Example.com" });

        Assert.AreEqual(Store.Single("contact").Id, _world.Activity.Link(WebActivityTable.Regarding));
    }

    [TestMethod]
    public void The_address_of_another_customer_says_nothing_about_who_is_logged_in()
    {
        Store.Import(TestMessages.Customer());

        var result = _world.Import(ActivityWorld.Viewed() with { CustomerId = "6" });

        Assert.AreEqual(WebActivityImport.NobodyDetail, result.Detail);
        Assert.IsEmpty(Store.Rows("mag_webactivity"));
    }

    [TestMethod]
    public void What_nobody_did_is_not_kept()
    {
        var result = _world.Import(ActivityWorld.Viewed());

        Assert.AreEqual(ImportOutcome.Unchanged, result.Outcome);
        Assert.AreEqual(WebActivityImport.NobodyDetail, result.Detail);
        Assert.IsNull(result.Id);
        Assert.IsEmpty(Store.Rows("mag_webactivity"));
        Assert.HasCount(3, _world.Requests);
    }

    [TestMethod]
    public void What_a_person_refused_is_not_even_looked_up()
    {
        Store.Import(TestMessages.Customer());

        var result = _world.Import(ActivityWorld.Viewed() with { HasConsent = false });

        Assert.AreEqual(WebActivityImport.NoConsentDetail, result.Detail);
        Assert.IsEmpty(Store.Rows("mag_webactivity"));
        Assert.IsEmpty(_world.Requests);
    }

    [TestMethod]
    public void Without_word_about_consent_the_store_decides()
    {
        Store.Import(TestMessages.Customer());
        Assert.AreEqual(WebActivityImport.NoConsentDetail, _world.Import(ActivityWorld.Viewed() with { HasConsent = null }).Detail);

        var free = new ActivityWorld(ActivityConsent.NotRequired);
        free.Store.Import(TestMessages.Customer());

        Assert.AreEqual(ImportOutcome.Created, free.Import(ActivityWorld.Viewed() with { HasConsent = null }).Outcome);
    }

    [TestMethod]
    public void A_newsletter_choice_is_kept_with_its_time_whatever_it_is()
    {
        Store.Import(TestMessages.Customer());

        _world.Import(ActivityWorld.Viewed() with { Kind = WebActivityKind.NewsletterChanged, IsSubscribed = false, HasConsent = false, Lines = [], Url = null });

        Assert.AreEqual("Newsletter: signed off", _world.Activity.Text(WebActivityTable.Subject));
        Assert.AreEqual(TestMessages.Noon.AddDays(1095), _world.Activity.GetAttributeValue<DateTime>(WebActivityTable.ExpiresOn));
    }

    [TestMethod]
    public void A_contact_in_doubt_gets_nothing()
    {
        Store.Add("contact", ("lastname", "A"), ("emailaddress1", "customer5@example.com"));
        Store.Add("contact", ("lastname", "B"), ("emailaddress1", "customer5@example.com"));
        Store.Import(TestMessages.Customer());

        Assert.AreEqual(WebActivityImport.NobodyDetail, _world.Import(ActivityWorld.Viewed()).Detail);
    }

    [TestMethod]
    public void A_lead_has_a_timeline_too()
    {
        Store.Change("mag_store", Store.Id, (StoreTable.RegistrationPolicy, new OptionSetValue((int)RegistrationPolicy.Lead)));
        Store.Import(TestMessages.Customer());

        _world.Import(ActivityWorld.Viewed());

        Assert.AreEqual(Store.Single("lead").Id, _world.Activity.Link(WebActivityTable.Regarding));
        Assert.AreEqual("lead", _world.Activity.GetAttributeValue<EntityReference>(WebActivityTable.Regarding).LogicalName);
    }

    [TestMethod]
    public void Bad_words_and_keys_are_refused_with_a_code()
    {
        Assert.StartsWith("MAG-ACT-005", _world.Refused(ActivityWorld.Viewed() with { Kind = "Dreamed" }));
        Assert.StartsWith("MAG-ACT-006", _world.Refused(ActivityWorld.Cart("Lost")));
        Assert.StartsWith("MAG-ACT-004", _world.Refused(ActivityWorld.Viewed(" ")));
        Assert.StartsWith("MAG-CFG-001", _world.Refused(ActivityWorld.Viewed() with { Source = TestMessages.From("event1", store: "nowhere") }));
        Assert.StartsWith("MAG-ACT-003", _world.Refused(ActivityWorld.Cart() with { Total = 1e20m }));
        Assert.StartsWith("MAG-ACT-002", _world.Refused(ActivityWorld.Viewed() with { Lines = [new WebActivityLine { Sku = new string('x', 300) }] }));
    }

    [TestMethod]
    public void A_message_that_is_none_is_refused() =>
        Assert.StartsWith("MAG-ACT-001", Assert.ThrowsExactly<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => _world.Dataverse.Call("mag_ImportWebActivity", ("Payload", "[1]"))).Detail.Message);
}
