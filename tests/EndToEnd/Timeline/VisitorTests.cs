using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Timeline;

/// <summary>What people do in the shop and Magento has no route for: told by signed events, kept once, by consent, for as long as it may be.</summary>
[TestClass]
public sealed class VisitorTests
{
    private static readonly ConcurrentBag<Guid> Created = [];
    private static TimelineShop _shop = null!;

    [ClassInitialize]
    public static async Task Start(TestContext context)
    {
        _shop = await TimelineShop.StartAsync();
        _shop.World.Dataverse.Changed += change =>
        {
            if (change is { Table: "mag_webactivity", Kind: RowChangeKind.Created })
            {
                Created.Add(change.Id);
            }
        };
    }

    [ClassCleanup]
    public static async Task Stop() => await _shop.DisposeAsync();

    [TestMethod]
    [DataRow("a", "product-viewed", "productviewed", """{"hasConsent":true,"lines":[{"sku":"MUG-0,5L","name":"Mug"}]}""", "Product viewed: Mug")]
    [DataRow("b", "catalog-downloaded", "catalogdownloaded", """{"hasConsent":true,"url":"https://shop.example.com/media/spring.pdf?session=secret"}""", "Catalog downloaded: spring.pdf")]
    [DataRow("c", "newsletter", "newsletterchanged", """{"isSubscribed":true}""", "Newsletter: signed up")]
    [DataRow("d", "newsletter", "newsletterchanged", """{"isSubscribed":false,"hasConsent":false}""", "Newsletter: signed off")]
    [DataRow("e", "quote-requested", "quoterequested", """{"currency":"EUR","total":900,"comment":"Is there a better price?","lines":[{"sku":"MUG-0,5L","quantity":100}]}""", "Quote requested: 100 items, 900.00 EUR")]
    public async Task What_a_customer_does_is_on_the_timeline_once_though_told_twice(string id, string type, string kind, string json, string subject)
    {
        var (customer, contact) = await _shop.CustomerAsync(LiveShop.Person("Vera", $"Visit{id}"));
        var data = JsonNode.Parse(json)!.AsObject();
        data["customerId"] = $"{customer}";

        await _shop.Live.TellAsync("web-activity", id, data, type, times: 2);

        var row = _shop.World.Rows("mag_webactivity").Single(found => found.Link("regardingobjectid") == contact);
        Assert.AreEqual((subject, TimelineShop.Completed), (row.Text("subject"), row.Choice("statecode")));
        StringAssert.StartsWith(row.Text("mag_externalkey"), $"main-webactivity-{kind}-");
        Assert.DoesNotContain("session", row.Text("mag_url") ?? string.Empty);
    }

    [TestMethod]
    [DataRow(false, "refused")]
    [DataRow(null, "silent")]
    public async Task Without_consent_nothing_is_kept_of_what_somebody_looked_at(bool? consent, string name)
    {
        var (customer, contact) = await _shop.CustomerAsync(LiveShop.Person("Olaf", name));

        await _shop.ViewAsync(name, null, consent, customer, times: 2);
        await _shop.ViewAsync($"{name}-agreed", null, true, customer);

        var row = _shop.World.Rows("mag_webactivity").Single(found => found.Link("regardingobjectid") == contact);
        StringAssert.EndsWith(row.Text("mag_magentoid"), $"{name}-agreed");
    }

    [TestMethod]
    public async Task What_was_kept_long_enough_is_deleted_and_the_rest_stays()
    {
        var (customer, contact) = await _shop.CustomerAsync(LiveShop.Person("Alma", "Alt"));

        await _shop.ViewAsync("young", null, true, customer, age: TimeSpan.FromDays(89));
        await _shop.ViewAsync("old", null, true, customer, age: TimeSpan.FromDays(91));
        await _shop.World.WhenAsync(() => Created.Any(id => _shop.World.Rows("mag_webactivity").All(row => row.Id != id)), "Nothing was deleted.");

        var row = _shop.World.Rows("mag_webactivity").Single(found => found.Link("regardingobjectid") == contact);
        StringAssert.EndsWith(row.Text("mag_externalkey"), "young");
    }

    [TestMethod]
    public async Task Somebody_new_who_asks_for_a_quote_is_a_lead_with_all_of_it_on_the_timeline()
    {
        const string Email = "nina.neu@people.example";
        var request = new JsonObject { ["email"] = Email, ["firstName"] = "Nina", ["lastName"] = "Neu", ["companyName"] = "Neu GmbH", ["comment"] = "500 mugs, please." };
        await _shop.Live.TellAsync("web-activity", "nina-1", request, "quote-requested", times: 2);
        var lead = _shop.World.Rows("lead").Single(row => row.Text("emailaddress1") == Email);
        Assert.AreEqual(("Nina", "Neu", "Neu GmbH", 1), (lead.Text("firstname"), lead.Text("lastname"), lead.Text("companyname"), lead.Option("mag_leadorigin")));

        await _shop.Live.TellAsync("web-activity", "nina-2", request, "quote-requested");
        await _shop.ViewAsync("nina-3", Email, true);
        await _shop.ViewAsync("nina-4", Email, null);

        Assert.HasCount(1, _shop.World.Rows("lead").Where(row => row.Text("emailaddress1") == Email));
        Assert.HasCount(3, _shop.World.Rows("mag_webactivity").Where(row => row.Link("regardingobjectid") == lead.Id));
        Assert.IsEmpty(_shop.World.Contacts(Email));
    }

    [TestMethod]
    public async Task A_quote_request_with_the_address_of_three_contacts_is_kept_for_a_person_to_decide()
    {
        const string Email = "gemeinsam@people.example";
        foreach (var name in new[] { "Eins", "Zwei", "Drei" })
        {
            _shop.Live.Type(name, Email);
        }

        await _shop.Live.TellAsync("web-activity", "gemeinsam-1", new JsonObject { ["email"] = Email, ["lastName"] = "Wer", ["comment"] = "Ten mugs." }, "quote-requested", times: 2);

        var row = _shop.World.Rows("mag_webactivity").Single(found => found.Text("description")?.Contains(Email, StringComparison.Ordinal) == true);
        Assert.AreEqual((null, 0), (row.Link("regardingobjectid"), row.Choice("statecode")));
        Assert.IsTrue(_shop.World.Rows("mag_identity").Any(identity => identity.Text("mag_emailaddress") == Email && identity.Option("mag_reviewstatus") == 1));
        Assert.IsFalse(_shop.World.Rows("lead").Any(lead => lead.Text("emailaddress1") == Email));
    }

    [TestMethod]
    public async Task A_shared_address_that_people_gave_to_a_company_shows_on_the_timeline_of_the_account()
    {
        var office = LiveShop.Person("Office", "Werk");
        _shop.Live.Order(office);
        await _shop.Live.ArrivedAsync();
        var account = _shop.Live.Clerk.Create(new Entity("account") { ["name"] = "Werk AG" });
        var identity = _shop.World.Rows("mag_identity").Single(row => row.Text("mag_emailaddress") == office.Email);
        _shop.Live.Clerk.Update(new Entity("mag_identity", identity.Id) { ["mag_contactid"] = null, ["mag_accountid"] = new EntityReference("account", account) });

        await _shop.ViewAsync("office-1", office.Email, true, website: identity.Text("mag_website"));

        Assert.HasCount(1, _shop.World.Rows("mag_webactivity").Where(row => row.Link("regardingobjectid") == account));
    }

    [TestMethod]
    public async Task What_a_customer_does_after_a_merge_is_on_the_timeline_of_the_contact_that_stayed()
    {
        var person = LiveShop.Person("Meta", "Merge");
        var (customer, contact) = await _shop.CustomerAsync(person);
        await _shop.ViewAsync("meta-1", null, true, customer);
        var master = _shop.Live.Type("Merge", "meta@sales.example");
        _shop.Live.Merge(master, contact);

        await _shop.ViewAsync("meta-2", null, true, customer);
        await _shop.ViewAsync("meta-3", person.Email, true, website: _shop.World.Find("mag_identity", "customer", customer)!.Text("mag_website"));

        Assert.HasCount(2, _shop.World.Rows("mag_webactivity").Where(row => row.Link("regardingobjectid") == master));
        Assert.HasCount(1, _shop.World.Rows("mag_webactivity").Where(row => row.Link("regardingobjectid") == contact));
    }

    [TestMethod]
    public async Task A_new_order_leaves_one_task_for_the_owner_of_the_contact()
    {
        var person = LiveShop.Person("Oda", "Order");
        var (customer, contact) = await _shop.CustomerAsync(person);
        var owner = _shop.World.Dataverse.AddUser("Otto Owner", "MAG Service Agent");
        _shop.Live.Clerk.Update(new Entity("contact", contact) { ["ownerid"] = new EntityReference("systemuser", owner) });

        var (large, small) = (_shop.Live.Order(person, customer, mugs: 5), _shop.Live.Order(person, customer));
        await _shop.Live.ArrivedAsync();
        _shop.Live.Store.Orders.Invoice(large);
        await _shop.World.Store.Events!.AnnounceAsync(StoreEntity.Orders, large, large, CancellationToken.None);
        await _shop.Live.ArrivedAsync();

        var task = _shop.Tasks("mag-order", $"main-order-{large}").Single();
        Assert.AreEqual((contact, owner), (task.Link("regardingobjectid"), task.Link("ownerid")));
        Assert.AreEqual(TimeSpan.FromDays(7).TotalHours, (task.Instant("scheduledend")!.Value - _shop.World.Order(large).Instant("mag_placedon")!.Value).TotalHours, 0.1);
        Assert.IsEmpty(_shop.Tasks("mag-order", $"main-order-{small}"));
    }
}
