using System.Text.Json.Nodes;
using Microsoft.PowerPlatform.Dataverse.Client;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Magento;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Desk;

/// <summary>A request the solution holds: what the customer wrote waits on the error desk until an operator sends it again.</summary>
[TestClass]
public sealed class HeldRequestTests
{
    private const int Resolved = 2;
    private const int Resubmitted = 772100000;
    private const string Stranger = "nora@example.com";

    [TestMethod]
    public async Task A_request_of_nobody_becomes_a_case_once_there_is_a_contact_and_somebody_resubmits_it()
    {
        await using var world = await StartAsync();
        await KeepNoGuestsAsync(world);
        await AskAsync(world, "ask-1", Stranger, "My mug has a crack.");
        var issue = world.OpenIssues().Single();
        Assert.AreEqual(("MAG-CAS-005", "servicerequest", "ask-1"), (issue.Text("mag_errorcode"), issue.Text("mag_entitytype"), issue.Text("mag_magentoid")));
        StringAssert.Contains(issue.Text("mag_hint"), "Make a contact");
        Assert.IsEmpty(world.Rows("incident"));

        var contact = world.Dataverse.ConnectAsSystem().Create(new Entity("contact") { ["lastname"] = "Nilsson", ["emailaddress1"] = Stranger });
        Resubmit(Operator(world), issue.Id);
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");
        await world.WhenIdleAsync();

        var made = world.Rows("incident").Single();
        Assert.AreEqual(contact, made.GetAttributeValue<EntityReference>("customerid").Id);
        StringAssert.Contains(made.Text("description"), "My mug has a crack.");
        Assert.IsNull(await world.Inbox.FindContentAsync(World.Key, EntityType.ServiceRequest, "ask-1", default));
        Assert.AreEqual(0, (await world.Inbox.GetStatusAsync(default)).Parked);
    }

    [TestMethod]
    public async Task A_request_over_the_limit_of_an_hour_is_kept_through_a_crash_and_goes_in_when_the_limit_is_raised()
    {
        await using var world = await StartAsync();
        Limit(world, "1");
        await AskAsync(world, "ask-1", Stranger, "Where is my order?");
        await AskAsync(world, "ask-2", Stranger, "And where is the other one?");
        var issue = world.OpenIssues().Single();
        Assert.AreEqual(("MAG-CAS-007", "ask-2"), (issue.Text("mag_errorcode"), issue.Text("mag_magentoid")));
        Assert.HasCount(1, world.Rows("incident"));

        await world.StopAppHardAsync();
        await world.StartAppAsync();
        Limit(world, "2");
        Resubmit(Operator(world), issue.Id);
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");
        await world.WhenIdleAsync();

        Assert.HasCount(2, world.Rows("incident"));
        Assert.HasCount(1, world.Rows("incident").Where(row => row.Text("description")!.Contains("the other one", StringComparison.Ordinal)));
        Assert.HasCount(1, world.Rows("contact").Where(row => row.Text("emailaddress1") == Stranger));
    }

    [TestMethod]
    public async Task A_request_in_review_that_is_resubmitted_too_early_is_open_again()
    {
        await using var world = await StartAsync();
        foreach (var name in new[] { "One", "Two" })
        {
            world.Dataverse.ConnectAsSystem().Create(new Entity("contact") { ["lastname"] = name, ["emailaddress1"] = Stranger });
        }

        await AskAsync(world, "ask-1", Stranger, "Who am I?");
        var issue = world.OpenIssues().Single();
        Assert.AreEqual("MAG-CAS-006", issue.Text("mag_errorcode"));
        Resubmit(Operator(world), issue.Id);
        await world.WhenAsync(() => Row(world).GetAttributeValue<DateTime?>("mag_resubmittedon") is not null && Status(world) == 1, "The issue is not open again.");
        await world.WhenIdleAsync();
        Assert.IsNotNull(await world.Inbox.FindContentAsync(World.Key, EntityType.ServiceRequest, "ask-1", default));

        var one = world.Contacts(Stranger)[0];
        world.Dataverse.ConnectAsSystem().Delete("contact", one.Id);
        Resubmit(Operator(world), issue.Id);
        await world.WhenAsync(() => Status(world) == Resolved, "The issue is not resolved.");
        await world.WhenIdleAsync();

        Assert.HasCount(1, world.Rows("incident"));
    }

    [TestMethod]
    public async Task A_flood_of_one_address_fills_the_desk_to_its_bound_and_leaves_others_alone()
    {
        await using var world = await StartAsync(mostHeld: "3");
        Limit(world, "1");
        for (var number = 1; number <= 12; number++)
        {
            await AskAsync(world, $"spam-{number}", "flood@example.com", "Buy this.");
        }

        await AskAsync(world, "ask-1", Stranger, "Where is my order?");

        Assert.HasCount(3, world.OpenIssues());
        Assert.IsTrue(world.OpenIssues().All(row => row.Text("mag_errorcode") == "MAG-CAS-007"));
        Assert.HasCount(2, world.Rows("incident"));
        Assert.IsTrue((await world.Inbox.GetStatusAsync(default)) is { IsIdle: true, Parked: 3 });
    }

    private static async Task AskAsync(World world, string id, string email, string text)
    {
        var request = new JsonObject { ["subject"] = "A question", ["message"] = text, ["email"] = email, ["customerName"] = "Nora Nilsson" };
        Assert.IsTrue(await world.Store.Events!.TellAsync("service-request", id, request));
        await world.WhenEventsArrivedAsync();
    }

    // The store row is written with the first record of the store.
    private static async Task KeepNoGuestsAsync(World world)
    {
        await AskAsync(world, "first", "somebody@example.com", "Hello.");
        var store = world.Rows("mag_store").Single();
        var service = world.Dataverse.ConnectAsSystem();
        service.Update(new Entity("mag_store", store.Id) { ["mag_createguestcontacts"] = false });
        foreach (var row in world.Rows("incident"))
        {
            service.Delete("incident", row.Id);
        }
    }

    private static void Limit(World world, string value)
    {
        var service = world.Dataverse.ConnectAsSystem();
        var definition = world.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == "mag_CaseLimits");
        foreach (var row in world.Rows("environmentvariablevalue").Where(row => row.GetAttributeValue<EntityReference>("environmentvariabledefinitionid")?.Id == definition.Id))
        {
            service.Delete("environmentvariablevalue", row.Id);
        }

        service.Create(new Entity("environmentvariablevalue") { ["schemaname"] = "mag_CaseLimits", ["environmentvariabledefinitionid"] = definition.ToEntityReference(), ["value"] = value });
    }

    private static IOrganizationServiceAsync2 Operator(World world) => world.Dataverse.Connect(world.Dataverse.AddUser("Olga Operator", "MAG Sync Operator"));

    private static void Resubmit(IOrganizationService service, Guid issue) =>
        service.Update(new Entity("mag_syncissue", issue) { ["statuscode"] = new OptionSetValue(Resubmitted) });

    private static Entity Row(World world) => world.Rows("mag_syncissue").Single();

    private static int Status(World world) => Row(world).GetAttributeValue<OptionSetValue>("statuscode").Value;

    private static Task<World> StartAsync(string mostHeld = "100") => World.StartAsync(new DocumentSet(), new WorldOptions
    {
        Settings = new Dictionary<string, string?>
        {
            ["LocalTriggers:Enabled"] = "true",
            ["LocalTriggers:Schedules:ResubmitSyncIssues"] = "00:00:00.500",
            ["LocalTriggers:Schedules:PollStores"] = "1.00:00:00",
            ["LocalTriggers:Schedules:DrainInbox"] = "1.00:00:00",
            ["LocalTriggers:Schedules:EvaluateServiceLevels"] = "1.00:00:00",
            ["Poller:Enabled"] = "false",
            ["Intake:RequestsPerSender"] = "100",
            ["Delivery:MostHeld"] = mostHeld,
        },
    });
}
