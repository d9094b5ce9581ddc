using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Desk;

/// <summary>An operator corrects what the store sent wrong; the record comes in with the corrected value within seconds.</summary>
[TestClass]
public sealed class ResubmissionTests
{
    private const int Open = 1;
    private const int Resolved = 2;
    private const int Resubmitted = 772100000;

    /// <summary>80 characters; the column holds 50.</summary>
    private static readonly string LongVatId = "DE" + new string('7', 78);

    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(15);

    private static readonly NewBuyer Buyer = new()
    {
        Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin", VatId = LongVatId,
    };

    [TestMethod]
    public async Task An_order_with_a_VAT_id_that_is_too_long_comes_in_with_the_one_an_operator_gives()
    {
        await using var world = await StartAsync();
        var id = Place(world, Buyer);
        await world.WhenEventsArrivedAsync();
        var issue = world.OpenIssues().Single();
        Assert.AreEqual(("MAG-ORD-004", "mag_order.mag_taxid"), (issue.Text("mag_errorcode"), issue.Text("mag_fieldpath")));
        Assert.IsNull(world.Find("mag_order", "order", id));

        var started = TimeProvider.System.GetTimestamp();
        Resubmit(Operator(world), issue.Id, "DE123456789");
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");

        Assert.IsLessThan(Seconds, TimeProvider.System.GetElapsedTime(started));
        Assert.AreEqual("DE123456789", world.Order(id).Text("mag_taxid"));
        Assert.IsEmpty(world.OpenIssues());
        Assert.HasCount(1, world.Rows("mag_syncissue"));
        Assert.AreEqual(0, (await world.Inbox.GetStatusAsync(default)).Parked);
    }

    [TestMethod]
    public async Task A_correction_holds_for_later_changes_of_the_order_until_the_store_sends_a_value_that_fits()
    {
        await using var world = await StartAsync();
        var id = Place(world, Buyer);
        await world.WhenEventsArrivedAsync();
        Resubmit(Operator(world), world.OpenIssues().Single().Id, "DE123456789");
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");

        world.Store.Operations!.Orders.Ship(id, trackNumber: "T-1");
        await world.WhenEventsArrivedAsync();

        Assert.AreEqual(("DE123456789", "T-1"), (world.Order(id).Text("mag_taxid"), world.Order(id).Text("mag_trackingnumbers")));
        Assert.IsEmpty(world.OpenIssues());
    }

    [TestMethod]
    public async Task A_correction_that_does_not_fit_either_opens_the_issue_again()
    {
        await using var world = await StartAsync();
        var id = Place(world, Buyer);
        await world.WhenEventsArrivedAsync();
        var issue = world.OpenIssues().Single();

        Resubmit(Operator(world), issue.Id, LongVatId[..60]);
        await world.WhenAsync(() => Row(world).GetAttributeValue<DateTime?>("mag_resubmittedon") is not null && Status(world) == Open, "The issue is not open again.");
        Assert.IsNull(world.Find("mag_order", "order", id));
        Resubmit(Operator(world), issue.Id, "DE1");
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");

        Assert.AreEqual("DE1", world.Order(id).Text("mag_taxid"));
    }

    [TestMethod]
    public async Task What_was_put_right_in_the_store_comes_in_without_a_correction()
    {
        await using var world = await StartAsync();
        var id = Place(world, Buyer);
        await world.WhenEventsArrivedAsync();
        var issue = world.OpenIssues().Single();
        var documents = (DocumentSet)world.Store.Documents;

        // As a database administrator would: no date moves and no event is sent.
        var order = System.Text.Encoding.UTF8.GetString(documents.Find(StoreEntity.Orders, id)!.Value.Span).Replace(LongVatId, "DE9", StringComparison.Ordinal);
        await world.Store.Events!.WhenSentAsync(default);
        documents.Put(StoreEntity.Orders, order);
        await world.WhenEventsArrivedAsync();
        if (Status(world) != Resolved)
        {
            Resubmit(Operator(world), issue.Id, corrected: null);
        }

        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");
        Assert.AreEqual("DE9", world.Order(id).Text("mag_taxid"));
    }

    [TestMethod]
    public async Task A_resubmission_waits_for_an_app_that_is_down()
    {
        await using var world = await StartAsync();
        var id = Place(world, Buyer);
        await world.WhenEventsArrivedAsync();
        var issue = world.OpenIssues().Single();
        await world.StopAppHardAsync();
        Resubmit(Operator(world), issue.Id, "DE123456789");
        Assert.AreEqual(Resubmitted, Status(world));

        await world.StartAppAsync();
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");

        Assert.AreEqual("DE123456789", world.Order(id).Text("mag_taxid"));
    }

    [TestMethod]
    public async Task The_default_configuration_is_there_after_the_start_and_applied_once()
    {
        await using var world = await StartAsync();
        await world.WhenAsync(() => world.Rows("mag_slatarget").Count > 0 && world.Rows("mag_fieldownership").Count > 0 && world.Rows("mag_valuemap").Count > 0, "No default configuration.");
        var rows = world.Rows("mag_fieldownership").Count;

        await world.StopAppHardAsync();
        await world.StartAppAsync();
        await world.WhenAsync(() => world.Dataverse.Statistics.CallsByMessage.GetValueOrDefault("mag_ApplyDefaults") == 2, "Not applied at the second start.");

        Assert.HasCount(rows, world.Rows("mag_fieldownership"));
    }

    private static long Place(World world, NewBuyer buyer) =>
        world.Store.Operations!.Front.PlaceOrder(new NewOrder { Buyer = buyer, Lines = [new NewOrderLine("MUG-0,5L", 2)] });

    private static IOrganizationServiceAsync2 Operator(World world) => world.Dataverse.Connect(world.Dataverse.AddUser("Olga Operator", "MAG Sync Operator"));

    private static void Resubmit(IOrganizationService service, Guid issue, string? corrected)
    {
        var change = new Entity("mag_syncissue", issue) { ["statuscode"] = new OptionSetValue(Resubmitted) };
        if (corrected is not null)
        {
            change["mag_correctedvalue"] = corrected;
        }

        service.Update(change);
    }

    private static Entity Row(World world) => world.Rows("mag_syncissue").Single();

    private static int Status(World world) => Row(world).GetAttributeValue<OptionSetValue>("statuscode").Value;

    private static async Task<World> StartAsync()
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 3 }));
        return await World.StartAsync(documents, new WorldOptions
        {
            Settings = new Dictionary<string, string?>
            {
                ["LocalTriggers:Enabled"] = "true",
                ["LocalTriggers:Schedules:ResubmitSyncIssues"] = "00:00:00.500",
                ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
                ["LocalTriggers:Schedules:DrainInbox"] = "1.00:00:00",
                ["LocalTriggers:Schedules:EvaluateServiceLevels"] = "1.00:00:00",
                ["Poller:Enabled"] = "false",
                ["Dataverse:AppliesDefaults"] = "true",
            },
        });
    }
}
