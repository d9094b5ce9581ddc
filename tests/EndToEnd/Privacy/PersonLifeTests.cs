using System.Text.Json;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Privacy;

/// <summary>A person asks what is known, asks to be forgotten, buys again, and withdraws a consent.</summary>
[TestClass]
public sealed class PersonLifeTests
{
    private const int Processing = 3;
    private const int Rejected = 772100003;
    private const int Resubmitted = 772100000;

    [TestMethod]
    public async Task An_export_holds_what_all_tables_hold_of_a_customer_and_nothing_of_others()
    {
        await using var world = await PersonWorld.StartAsync();
        await world.LiveAsync();

        var answer = world.Administrator.Execute(new OrganizationRequest("mag_ExportCustomer") { ["ContactId"] = world.Contact }).Results;

        Assert.IsTrue((bool)answer["IsComplete"]);
        using var document = JsonDocument.Parse((string)answer["Json"]);
        var tables = document.RootElement.GetProperty("tables");
        foreach (var table in new[] { "contact", "customeraddress", "lead", "incident", "mag_identity", "mag_order", "mag_orderline", "mag_shipment", "mag_invoice", "mag_return", "mag_returnline", "mag_webactivity", "mag_purchasesummary", "mag_outbox" })
        {
            Assert.IsTrue(tables.TryGetProperty(table, out var rows) && rows.GetArrayLength() > 0, $"Nothing of {table} is in the export: {string.Join(", ", tables.EnumerateObject().Select(member => $"{member.Name} {member.Value.GetArrayLength()}"))}");
        }

        Assert.AreEqual(2, tables.GetProperty("incident").GetArrayLength());
        var exported = (string)answer["Json"];
        foreach (var word in PersonWorld.Planted)
        {
            Assert.Contains(word, exported.ToLowerInvariant());
        }

        foreach (var other in world.World.Rows("contact").Where(row => row.Id != world.Contact && row.Text("emailaddress1") is not null))
        {
            Assert.DoesNotContain(other.Text("emailaddress1")!, exported);
        }
    }

    [TestMethod]
    public async Task After_an_erasure_nothing_is_left_in_any_table_and_what_the_store_says_next_brings_nothing_back()
    {
        await using var world = await PersonWorld.StartAsync();
        await world.LiveAsync();
        Assert.IsGreaterThan(10, world.Traces().Count, "Nothing was planted.");
        var total = world.World.Order(world.Order).Amount("mag_grandtotal");

        world.Erase();
        Assert.IsEmpty(world.Traces());
        Assert.AreEqual(total, world.World.Order(world.Order).Amount("mag_grandtotal"));

        // The store was not told: what was there goes on without the person, and what is new is not taken.
        world.Shop.Orders.Refund(world.Order);
        var next = world.Shop.Front.PlaceOrder(new NewOrder { CustomerId = world.Customer, Lines = [new NewOrderLine("MUG-0,5L", 1)] });
        world.Shop.Orders.ChangeCustomer(world.Customer, customer => customer["prefix"] = "Dr.");
        await world.LookAsync(hasConsent: true);
        await world.AskAsync("Question", "whistles still");
        await world.World.SettleAsync();
        await world.World.WhenAsync(() => world.World.OpenIssues().Any(row => row.Text("mag_errorcode") == "MAG-PRV-001"), "The question is not on the error desk.");
        await world.World.WhenQuietAsync();
        Assert.AreEqual(total, world.World.Order(world.Order).Amount("mag_totalrefunded"));
        Assert.IsNull(world.World.Find("mag_order", "order", next));
        Assert.IsEmpty(world.Traces());
        Assert.IsEmpty(world.World.Unsent());

        // Somebody decides that the person is a customer anew.
        var identity = world.World.Find("mag_identity", "customer", world.Customer)!.Id;
        world.Administrator.Update(new Entity("mag_identity", identity) { ["mag_reviewstatus"] = new OptionSetValue(Rejected) });
        world.Shop.Orders.Invoice(next);
        await world.World.SettleAsync();
        Assert.AreEqual(Processing, world.World.Order(next).Option("mag_orderstate"));
        Assert.AreNotEqual(world.Contact, world.World.Order(next).Link("mag_contactid"));
        Assert.IsNull(world.World.Order(world.Order).Text("mag_customername"));

        // Only then the question that waited becomes a case.
        world.Administrator.Update(new Entity("mag_syncissue", world.World.OpenIssues().Single().Id) { ["statuscode"] = new OptionSetValue(Resubmitted) });
        await world.World.WhenAsync(() => world.World.Rows("incident").Any(row => row.Link("customerid") == world.World.Order(next).Link("mag_contactid")), "The question is lost.");
    }

    [TestMethod]
    public async Task The_nightly_job_of_the_app_deletes_what_was_kept_long_enough_and_the_app_keeps_no_word_of_an_erased_person()
    {
        await using var world = await PersonWorld.StartAsync(("LocalTriggers:Schedules:ApplyRetention", "00:00:00.300"));
        await world.LiveAsync();
        var activity = world.World.Rows("mag_webactivity").First(row => row.Text("mag_sku") is not null || row.Text("mag_url") is not null);

        world.World.Dataverse.ConnectAsSystem().Update(new Entity("mag_webactivity", activity.Id) { ["mag_expireson"] = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1) });
        await world.World.WhenAsync(() => world.World.Rows("mag_webactivity").All(row => row.Id != activity.Id), "The activity is still there.");
        Assert.IsNotEmpty(world.World.Rows("mag_webactivity"));

        world.Erase();
        await world.LookAsync(hasConsent: true);
        await world.World.WhenQuietAsync();
        Assert.IsEmpty(world.Traces());
        await world.World.WhenAsync(() => world.FileTraces().Count == 0, () => $"Left: {string.Join(", ", world.FileTraces())}");
    }

    [TestMethod]
    public async Task A_consent_that_is_withdrawn_in_the_shop_stops_the_activities()
    {
        await using var world = await PersonWorld.StartAsync();
        await world.LiveAsync();
        var kept = world.World.Rows("mag_webactivity").Select(row => row.Id).ToHashSet();
        Assert.IsTrue(world.World.Rows("contact").Single(row => row.Id == world.Contact).GetAttributeValue<bool>("mag_newslettersubscribed"));

        await world.LookAsync(hasConsent: false);
        world.Shop.Orders.ChangeCustomer(world.Customer, customer => customer["extension_attributes"]!["is_subscribed"] = false);
        await world.World.WhenQuietAsync();

        Assert.IsTrue(world.World.Rows("mag_webactivity").Any(row => kept.Contains(row.Id) && row.Text("mag_url") is not null), "Nothing was kept before.");
        Assert.IsEmpty(world.World.Rows("mag_webactivity").Where(row => !kept.Contains(row.Id) && row.Text("mag_url") is not null).ToList());
        Assert.IsFalse(world.World.Rows("contact").Single(row => row.Id == world.Contact).GetAttributeValue<bool>("mag_newslettersubscribed"));
        Assert.IsEmpty(world.World.OpenIssues());
    }
}
