using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>Carts that known customers leave behind are followed up.</summary>
[TestClass]
public sealed class AbandonedCartTests
{
    // What was abandoned before the flow was turned on is no news: the hour ends a moment after.
    private static readonly TimeSpan AlmostAnHour = TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(3);

    [TestMethod]
    [DataRow(FlowKind.Cloud, "Follow up abandoned carts")]
    [DataRow(FlowKind.LogicApp, "FollowUpAbandonedCarts")]
    public async Task The_owner_of_the_contact_gets_one_task(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(kind);
        var (customer, contact) = await world.RegisterAsync("mia@example.com");
        var owner = world.World.Dataverse.AddUser("Olga", "MAG Service Agent");
        world.World.Dataverse.ConnectAsSystem().Update(new Microsoft.Xrm.Sdk.Entity("contact", contact) { ["ownerid"] = new Microsoft.Xrm.Sdk.EntityReference("systemuser", owner) });

        var cart = world.Shop.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine("MUG-0,5L", 2)] });
        world.Shop.Carts.Abandon(cart, AlmostAnHour);
        var run = await world.SucceedsAsync(flow);

        var task = world.Tasks.Single();
        Assert.AreEqual((contact, owner), (task.Link("regardingobjectid"), task.Link("ownerid")));
        Assert.AreEqual($"main-cart-{cart}", task.Text("subcategory"));
        StringAssert.StartsWith(task.Text("subject"), "Mia Muster left a cart over ");

        var again = await world.Desk.Runner.RunAsync(flow, run.TriggerOutputs!["body"], CancellationToken.None);
        Assert.AreEqual(FlowRunStatus.Succeeded, again.Status);
        Assert.HasCount(1, world.Tasks);
    }

    [TestMethod]
    [DataRow(FlowKind.Cloud, "Follow up abandoned carts")]
    [DataRow(FlowKind.LogicApp, "FollowUpAbandonedCarts")]
    public async Task A_cart_of_somebody_nobody_knows_is_left_alone(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(kind);

        var cart = world.Shop.Carts.Add(new NewCart { GuestEmail = "unknown@example.com", Lines = [new NewOrderLine("MUG-0,5L", 2)] });
        world.Shop.Carts.Abandon(cart, AlmostAnHour);
        var run = await world.SucceedsAsync(flow);

        Assert.AreEqual(ActionStatus.Succeeded, run.Find("Stop")!.Status);
        Assert.IsEmpty(world.Tasks);
    }
}
