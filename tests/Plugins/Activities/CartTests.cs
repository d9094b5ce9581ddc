using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>Abandoned carts: one row each, that follows the cart.</summary>
[TestClass]
public sealed class CartTests
{
    private readonly ActivityWorld _world = new();

    public TestContext TestContext { get; set; } = null!;

    private TestStore Store => _world.Store;

    [TestInitialize]
    public void Customer() => Store.Import(TestMessages.Customer());

    [TestMethod]
    public void An_abandoned_cart_of_a_customer_is_kept_without_marketing_consent()
    {
        var result = _world.Import(ActivityWorld.Cart());

        Assert.AreEqual(ImportOutcome.Created, result.Outcome);
        Assert.AreEqual("Cart abandoned: 3 items, 84.90 EUR", _world.Activity.Text(WebActivityTable.Subject));
        Assert.AreEqual("2 x MUG\n1 x BAG", _world.Activity.Text(WebActivityTable.Contents));
        Assert.AreEqual(84.9m, _world.Activity.Number(WebActivityTable.CartTotal));
        Assert.AreEqual("main-webactivity-cartabandoned-77", _world.Activity.Text(WebActivityTable.ExternalKey));
        Assert.AreEqual(0, _world.Activity.Choice(WebActivityTable.StateCode), "an abandoned cart is open");
        Assert.HasCount(6, _world.Requests, string.Join(", ", _world.Requests));
    }

    [TestMethod]
    public void The_same_state_again_costs_one_request()
    {
        _world.Import(ActivityWorld.Cart());

        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ActivityWorld.Cart()).Outcome);
        Assert.HasCount(1, _world.Requests);
    }

    [TestMethod]
    public void A_cart_follows_its_customer()
    {
        _world.Import(ActivityWorld.Cart());

        Assert.AreEqual(ImportOutcome.Updated, _world.Import(ActivityWorld.Cart("Recovered", 10) with { Total = 100m }).Outcome);
        Assert.AreEqual(CartStateChoice.Recovered, _world.CartState);
        Assert.AreEqual(100m, _world.Activity.Number(WebActivityTable.CartTotal));
        Assert.HasCount(5, _world.Requests, string.Join(", ", _world.Requests));

        _world.Import(ActivityWorld.Cart("Abandoned", 20));
        Assert.AreEqual(CartStateChoice.Abandoned, _world.CartState);
        Assert.AreEqual(TestMessages.Noon.AddMinutes(20).AddDays(180), _world.Activity.GetAttributeValue<DateTime>(WebActivityTable.ExpiresOn));

        _world.Import(ActivityWorld.Cart("Expired", 30));
        Assert.AreEqual(CartStateChoice.Expired, _world.CartState);
        Assert.AreEqual(WebActivityTable.Completed, _world.Activity.Choice(WebActivityTable.StateCode));
        Assert.AreEqual(ImportOutcome.Superseded, _world.Import(ActivityWorld.Cart("Abandoned", 40)).Outcome);
    }

    [TestMethod]
    public void A_message_that_comes_late_changes_nothing()
    {
        _world.Import(ActivityWorld.Cart(minute: 10));

        var result = _world.Import(ActivityWorld.Cart("Recovered", 5));

        Assert.AreEqual(ImportOutcome.Superseded, result.Outcome);
        Assert.AreEqual(CartStateChoice.Abandoned, _world.CartState);
    }

    [TestMethod]
    [DataRow("Open")]
    [DataRow("Recovered")]
    [DataRow("Converted")]
    [DataRow("Expired")]
    public void A_cart_that_was_never_abandoned_is_nothing_to_keep(string state)
    {
        Assert.AreEqual(WebActivityImport.NeverAbandonedDetail, _world.Import(ActivityWorld.Cart(state)).Detail);
        Assert.IsEmpty(Store.Rows("mag_webactivity"));
    }

    [TestMethod]
    public void A_refused_cart_and_the_cart_of_a_lead_without_consent_are_not_kept()
    {
        Assert.AreEqual(WebActivityImport.NoConsentDetail, _world.Import(ActivityWorld.Cart() with { HasConsent = false }).Detail);

        _world.Import(ActivityWorld.Quote(email: "lead@example.com"));
        var ofLead = ActivityWorld.Cart() with { CustomerId = null, Email = "lead@example.com" };
        Assert.AreEqual(WebActivityImport.NoConsentDetail, _world.Import(ofLead).Detail);
        Assert.AreEqual(ImportOutcome.Created, _world.Import(ofLead with { HasConsent = true }).Outcome);
    }

    [TestMethod]
    public async Task An_order_converts_its_cart_and_closes_the_task()
    {
        _world.FollowUpEverything();
        _world.Import(ActivityWorld.Cart());
        Assert.HasCount(9, _world.Requests, string.Join(", ", _world.Requests));
        var task = Store.Single("task");
        Assert.AreEqual("mag-cart main-webactivity-cartabandoned-77", $"{task.Text(TaskTable.Category)} {task.Text(TaskTable.SubCategory)}");
        Assert.AreEqual(Store.Single("contact").Id, task.Link(TaskTable.Regarding));
        Assert.AreEqual(Store.Single("contact").Link("ownerid"), task.Link(TaskTable.Owner));
        Assert.AreEqual(TestMessages.Noon.AddDays(2), task.GetAttributeValue<DateTime>(TaskTable.Due));

        await _world.ImportAsync(TestMessages.Order() with { CartId = "77" }, TestContext.CancellationToken);

        Assert.AreEqual(CartStateChoice.Converted, _world.CartState);
        Assert.AreEqual(Store.Single("mag_order").Id, _world.Activity.Link(WebActivityTable.Order));
        Assert.AreEqual("77", Store.Single("mag_order").Text(OrderTable.CartId));
        Assert.AreEqual(TaskTable.Completed, Tasks(FollowUpTasks.CartCategory).Single().Choice(TaskTable.StateCode));
    }

    [TestMethod]
    public async Task A_cart_whose_order_is_there_already_is_not_abandoned()
    {
        await _world.ImportAsync(TestMessages.Order() with { CartId = "77" }, TestContext.CancellationToken);

        Assert.AreEqual(WebActivityImport.OrderedDetail, _world.Import(ActivityWorld.Cart()).Detail);
        Assert.IsEmpty(Store.Rows("mag_webactivity"));
    }

    [TestMethod]
    public async Task The_store_may_tell_the_conversion_first_and_even_of_an_expired_cart()
    {
        // The order has got its own follow-up by then, by the rules of before.
        await _world.ImportAsync(TestMessages.Order(), TestContext.CancellationToken);
        _world.FollowUpEverything();
        _world.Import(ActivityWorld.Cart());
        _world.Import(ActivityWorld.Cart("Expired", 10));

        var result = _world.Import(ActivityWorld.Cart("Converted", 5));

        Assert.AreEqual(ImportOutcome.Updated, result.Outcome);
        Assert.HasCount(8, _world.Requests, string.Join(", ", _world.Requests));
        Assert.AreEqual(CartStateChoice.Converted, _world.CartState);
        Assert.AreEqual(TaskTable.Completed, Store.Single("task").Choice(TaskTable.StateCode));
        Assert.AreEqual(ImportOutcome.Unchanged, _world.Import(ActivityWorld.Cart("Converted", 5)).Outcome);
        Assert.AreEqual(ImportOutcome.Superseded, _world.Import(ActivityWorld.Cart("Abandoned", 60)).Outcome);
    }

    [TestMethod]
    public void A_cart_gets_one_task_however_often_it_is_abandoned()
    {
        _world.FollowUpEverything();
        _world.Import(ActivityWorld.Cart());
        _world.Import(ActivityWorld.Cart("Recovered", 10));
        _world.Import(ActivityWorld.Cart("Abandoned", 20));

        Assert.HasCount(1, Store.Rows("task"));
    }

    [TestMethod]
    public void A_small_cart_gets_no_task_and_none_does_by_default()
    {
        _world.Import(ActivityWorld.Cart());
        Assert.IsEmpty(Store.Rows("task"));

        _world.FollowUpEverything();
        _world.Import(ActivityWorld.Cart(id: "78") with { Total = 49.99m });

        Assert.IsEmpty(Store.Rows("task"));
    }

    [TestMethod]
    public async Task A_new_order_gets_one_task_and_an_old_one_none()
    {
        _world.FollowUpEverything();

        await _world.ImportAsync(TestMessages.Order("1") with { PlacedAt = TestMessages.Noon.AddDays(-30) }, TestContext.CancellationToken);
        Assert.IsEmpty(Store.Rows("task"));

        await _world.ImportAsync(TestMessages.Order("2"), TestContext.CancellationToken);
        await _world.ImportAsync(TestMessages.Order("2", 1) with { Status = "changed" }, TestContext.CancellationToken);

        var task = Tasks(FollowUpTasks.OrderCategory).Single();
        Assert.AreEqual("Follow up order 00000002 main-order-2", $"{task.Text(TaskTable.Subject)} {task.Text(TaskTable.SubCategory)}");
        Assert.AreEqual(Store.Single("contact").Id, task.Link(TaskTable.Regarding));
    }

    [TestMethod]
    public void The_step_of_an_order_costs_two_requests_without_a_cart_and_four_with_one()
    {
        Store.Import(TestMessages.Order());
        Assert.AreEqual(2, RequestsOfStep("78"));

        _world.Import(ActivityWorld.Cart());

        Assert.AreEqual(4, RequestsOfStep("77"));
    }

    private int RequestsOfStep(string cartId)
    {
        var counting = new CountingOrganizationService(_world.Dataverse.Service);
        new OrderFollowUp(counting, _ => { }).Run(
            new Entity("mag_order", Store.Single("mag_order").Id)
            {
                [OrderTable.ExternalKey] = "main-order-12",
                [OrderTable.CartId] = cartId,
                [OrderTable.Contact] = Store.Single("contact").ToEntityReference(),
                [OrderTable.GrandTotal] = new Money(29m),
            },
            TestMessages.Noon);
        return counting.Requests.Count;
    }

    private IEnumerable<Entity> Tasks(string category) => Store.Rows("task").Where(row => row.Text(TaskTable.Category) == category);
}
