using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>What a lead did in the store is seen at the contact it became.</summary>
[TestClass]
public sealed class LeadTimelineTests
{
    private readonly ActivityWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    private TestStore Store => _world.Store;

    [TestMethod]
    public async Task Web_activities_follow_the_lead_to_its_contact()
    {
        _world.Import(ActivityWorld.Quote());
        _world.Import(ActivityWorld.Quote("q2"));
        Store.Add("task", ("subject", "Call back"), ("regardingobjectid", Store.Single("lead").ToEntityReference()));

        await _world.ImportAsync(TestMessages.GuestOrder(email: "new@example.com"), TestContext.CancellationToken);

        var contact = Store.Single("contact").Id;
        Assert.IsTrue(Store.Rows("mag_webactivity").All(row => row.Link(WebActivityTable.Regarding) == contact));
        Assert.AreEqual(Store.Single("lead").Id, Store.Single("task").Link(TaskTable.Regarding), "what people did stays where they did it");
    }

    [TestMethod]
    public async Task A_cart_of_a_lead_is_an_order_of_the_contact_in_the_end()
    {
        _world.Import(ActivityWorld.Quote());
        _world.Import(ActivityWorld.Cart() with { CustomerId = null, Email = "new@example.com", HasConsent = true });

        await _world.ImportAsync(TestMessages.GuestOrder(email: "new@example.com") with { CartId = "77" }, TestContext.CancellationToken);

        var cart = Store.Get("mag_webactivity", "main-webactivity-cartabandoned-77");
        Assert.AreEqual(CartStateChoice.Converted, cart.Choice<CartStateChoice>(WebActivityTable.CartState));
        Assert.AreEqual(Store.Single("contact").Id, cart.Link(WebActivityTable.Regarding));
    }

    [TestMethod]
    public async Task A_lead_that_was_disqualified_keeps_them()
    {
        _world.Import(ActivityWorld.Quote());
        Store.Change("lead", Store.Single("lead").Id, ("statecode", new OptionSetValue(2)), ("statuscode", new OptionSetValue(4)));
        await _world.Dataverse.Sandbox.WhenIdleAsync(TestContext.CancellationToken);

        Assert.AreEqual(Store.Single("lead").Id, _world.Activity.Link(WebActivityTable.Regarding));
    }

    [TestMethod]
    public void It_costs_two_requests_and_one_for_each_activity()
    {
        _world.Import(ActivityWorld.Quote());
        Store.Add("contact", ("lastname", "Neu"), (ContactTable.OriginatingLead, Store.Single("lead").ToEntityReference()));
        var counting = new CountingOrganizationService(_world.Dataverse.Service);

        Run(counting, LeadState.Qualified, LeadState.Open);
        Assert.HasCount(3, counting.Requests);

        Run(counting, LeadState.Qualified, LeadState.Qualified);
        Run(counting, LeadState.Disqualified, LeadState.Open);
        Assert.HasCount(3, counting.Requests);
    }

    [TestMethod]
    public void A_lead_that_became_nobody_keeps_them()
    {
        _world.Import(ActivityWorld.Quote());
        var counting = new CountingOrganizationService(_world.Dataverse.Service);

        Run(counting, LeadState.Qualified, LeadState.Open);

        Assert.HasCount(1, counting.Requests);
    }

    private void Run(IOrganizationService service, LeadState after, LeadState before)
    {
        var id = Store.Single("lead").Id;
        new LeadTimeline(service).Run(new StepInput(
            new Entity("lead", id) { ["statecode"] = new OptionSetValue((int)after) },
            new Entity("lead", id) { ["statecode"] = new OptionSetValue((int)before) }));
    }
}
