using Newtonsoft.Json.Linq;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Flows.History;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>Sales is told about big orders.</summary>
[TestClass]
public sealed class BigOrderTests
{
    private const int Many = 200;

    [TestMethod]
    [DataRow(FlowKind.Cloud, "Sales alert on big orders")]
    [DataRow(FlowKind.LogicApp, "SalesAlertOnBigOrders")]
    public async Task A_big_order_of_a_known_customer_makes_a_task_at_the_contact_and_a_mail(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(kind);
        var (customer, contact) = await world.RegisterAsync("mia@example.com");

        var order = world.Order("mia@example.com", Many, customer);
        await world.SucceedsAsync(flow);

        await world.World.WhenEventsArrivedAsync();
        var row = world.World.Order(order);
        var task = world.Tasks.Single();
        Assert.AreEqual(contact, task.Link("regardingobjectid"));
        Assert.AreEqual(("Big order", $"main-order-{order}"), (task.Text("category"), task.Text("subcategory")));
        StringAssert.Contains(task.Text("subject"), row.Text("mag_name"));
        StringAssert.Contains(task.Text("description"), "Mia Muster <mia@example.com>");
        var mail = world.Mails.Single();
        Assert.AreEqual("sales@example.com", mail.To);
        StringAssert.Contains(mail.Subject, row.Text("mag_name"));
        StringAssert.Contains(mail.Body, $"<td>{row.Text("mag_name")}</td>");
    }

    [TestMethod]
    [DataRow(FlowKind.Cloud, "Sales alert on big orders")]
    [DataRow(FlowKind.LogicApp, "SalesAlertOnBigOrders")]
    public async Task A_guest_nobody_knows_is_told_with_the_name_and_a_small_order_is_not_told(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(kind);

        world.Order("small@example.com", 1);
        await world.World.WhenEventsArrivedAsync();
        world.Order("guest@example.com", Many);
        await world.SucceedsAsync(flow);

        StringAssert.Contains(world.Tasks.Single().Text("description"), "guest@example.com");
        Assert.HasCount(1, world.Mails);
        Assert.DoesNotContain("small@example.com", world.Mails[0].Body);
    }

    [TestMethod]
    public async Task An_event_that_comes_again_is_told_once()
    {
        await using var world = await FlowsWorld.StartAsync();
        world.Order("guest@example.com", Many);
        var first = await world.SucceedsAsync("Sales alert on big orders");

        var again = await world.Desk.Runner.RunAsync("Sales alert on big orders", first.TriggerOutputs!["body"], CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, again.Status);
        Assert.AreEqual(ActionStatus.Succeeded, again.Find("Stop")!.Status);
        Assert.HasCount(1, world.Tasks);
        Assert.HasCount(1, world.Mails);
    }

    [TestMethod]
    public async Task What_people_typed_in_the_store_does_nothing_in_the_mail()
    {
        await using var world = await FlowsWorld.StartAsync();

        world.Shop.Front.PlaceOrder(new Sandbox.Store.Editing.NewOrder
        {
            Buyer = FlowsWorld.Buyer("o'neil@example.com") with { LastName = "<img src=x>" },
            Lines = [new Sandbox.Store.Editing.NewOrderLine("MUG-0,5L", Many)],
        });
        await world.SucceedsAsync("Sales alert on big orders");

        Assert.DoesNotContain("<img", world.Mails.Single().Body);
        StringAssert.Contains(world.Mails.Single().Body, "&lt;img src=x&gt;");
    }

    [TestMethod]
    [DataRow(FlowKind.Cloud, "Sales alert on big orders")]
    [DataRow(FlowKind.LogicApp, "SalesAlertOnBigOrders")]
    public async Task A_mail_that_cannot_be_sent_leaves_a_task_with_the_run(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(
            kind, variables: new Dictionary<string, string> { [kind == FlowKind.Cloud ? "mag_SalesRecipients" : "SALES_RECIPIENTS"] = "nobody" });

        world.Order("guest@example.com", Many);
        var run = await world.FailsAsync(flow);

        Assert.AreEqual(ActionStatus.Failed, run.Find("Tell_sales")!.Status);
        Assert.HasCount(2, world.Tasks);
        Assert.IsEmpty(world.Mails);
        StringAssert.StartsWith(world.Failures.Single().Text("description"), "Tell_sales: ");
        StringAssert.Contains(world.Failures.Single().Text("description"), "must be a mail address");
    }

    [TestMethod]
    public async Task Dataverse_that_is_busy_for_a_moment_is_asked_again()
    {
        await using var world = await FlowsWorld.StartAsync();
        world.Order("guest@example.com", Many);
        var first = await world.SucceedsAsync("Sales alert on big orders");
        var another = (JObject)first.TriggerOutputs!["body"]!.DeepClone();
        another["order"]!["source"]!["id"] = "999999";
        await world.World.WhenEventsArrivedAsync();

        world.World.Dataverse.Faults.Enqueue(ScriptedFault.Throttle, ScriptedFault.Throttle);
        var run = await world.Desk.Runner.RunAsync("Sales alert on big orders", another, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        Assert.AreEqual(2, run.Find("Look_for_an_earlier_task")!.Retries);
        Assert.HasCount(2, world.Tasks);
    }
}
