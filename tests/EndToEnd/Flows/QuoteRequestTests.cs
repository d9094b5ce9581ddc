using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Flows.History;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Flows;

/// <summary>Quote requests reach sales: as leads, or as tasks for customers who are known.</summary>
[TestClass]
public sealed class QuoteRequestTests
{
    [TestMethod]
    [DataRow(FlowKind.Cloud, "New lead from quote request")]
    [DataRow(FlowKind.LogicApp, "NewLeadFromQuoteRequest")]
    public async Task A_known_customer_makes_one_task_for_the_owner_of_the_contact(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(kind);
        var (quote, customer) = Request(world);

        var run = await world.SucceedsAsync(flow);

        var task = world.Tasks.Single();
        var contact = world.World.Find("mag_identity", "customer", customer)!.Link("mag_contactid");
        Assert.AreEqual((contact, $"main-quote-{quote}"), (task.Link("regardingobjectid"), task.Text("subcategory")));
        Assert.IsEmpty(world.World.Rows("lead"));
        await world.Desk.Runner.RunAsync(flow, run.TriggerOutputs!["body"], CancellationToken.None);
        Assert.HasCount(1, world.Tasks);
    }

    [TestMethod]
    [DataRow(FlowKind.Cloud, "New lead from quote request")]
    [DataRow(FlowKind.LogicApp, "NewLeadFromQuoteRequest")]
    public async Task Somebody_nobody_knows_makes_one_lead_with_store_company_and_total(FlowKind kind, string flow)
    {
        await using var world = await FlowsWorld.StartAsync(kind);
        var (quote, customer) = Request(world, Forget);

        var run = await world.SucceedsAsync(flow);

        var lead = world.World.Rows("lead").Single();
        Assert.AreEqual($"main-quote-{quote}", lead.Text("mag_externalkey"));
        Assert.AreEqual($"{customer}", lead.Text("mag_magentocustomerid"));
        Assert.AreEqual(world.World.Rows("mag_store").Single().Id, lead.Link("mag_storeid"));
        Assert.AreEqual(1, lead.Option("mag_leadorigin"));
        Assert.IsFalse(string.IsNullOrEmpty(lead.Text("companyname")));
        Assert.IsFalse(string.IsNullOrEmpty(lead.Text("lastname")));
        StringAssert.Contains(lead.Text("emailaddress1"), "@");
        Assert.IsEmpty(world.Tasks);
        await world.Desk.Runner.RunAsync(flow, run.TriggerOutputs!["body"], CancellationToken.None);
        Assert.HasCount(1, world.World.Rows("lead"));
    }

    [TestMethod]
    public async Task Somebody_who_became_a_customer_since_is_not_told_a_second_time()
    {
        const string Flow = "New lead from quote request";
        await using var world = await FlowsWorld.StartAsync();
        var (_, customer) = Request(world, Forget);
        var run = await world.SucceedsAsync(Flow);
        var contact = world.World.Rows("contact")[0];
        world.World.Dataverse.ConnectAsSystem().Update(
            new Entity("mag_identity", world.World.Find("mag_identity", "customer", customer)!.Id) { ["mag_contactid"] = contact.ToEntityReference() });

        await world.Desk.Runner.RunAsync(Flow, run.TriggerOutputs!["body"], CancellationToken.None);

        Assert.HasCount(1, world.World.Rows("lead"));
        Assert.IsEmpty(world.Tasks);
    }

    [TestMethod]
    public async Task A_long_name_is_cut_where_the_columns_end()
    {
        const string Flow = "New lead from quote request";
        await using var world = await FlowsWorld.StartAsync();
        var (_, _) = Request(world, Forget);
        var body = (await world.SucceedsAsync(Flow)).TriggerOutputs!["body"]!.DeepClone();
        body["quote"]!["id"] = "999998";
        body["quote"]!["customerName"] = "Maria Anna " + new string('x', 80);
        body["quote"]!["companyName"] = new string('y', 300);

        var run = await world.Desk.Runner.RunAsync(Flow, body, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Succeeded, run.Status);
        var lead = world.World.Rows("lead").Single(row => row.Text("mag_externalkey") == "main-quote-999998");
        Assert.AreEqual(("Maria Anna", new string('x', 50), new string('y', 100)), (lead.Text("firstname"), lead.Text("lastname"), lead.Text("companyname")));
    }

    [TestMethod]
    public async Task A_lead_that_cannot_be_made_leaves_a_task()
    {
        const string Flow = "New lead from quote request";
        await using var world = await FlowsWorld.StartAsync();
        var (_, _) = Request(world, Forget);
        var first = await world.SucceedsAsync(Flow);
        var body = first.TriggerOutputs!["body"]!.DeepClone();
        body["quote"]!["id"] = "999999";
        body["store"] = "unknown";

        var run = await world.Desk.Runner.RunAsync(Flow, body, CancellationToken.None);

        Assert.AreEqual(FlowRunStatus.Failed, run.Status);
        Assert.AreEqual(ActionStatus.Failed, run.Find("Add_a_lead")!.Status);
        StringAssert.Contains(world.Failures.Single().Text("subject"), "no lead was made");
        StringAssert.StartsWith(world.Failures.Single().Text("description"), "Add_a_lead: ");
        StringAssert.Contains(world.Failures.Single().Text("description"), "mag_store");
    }

    // Only a buyer of a company may ask; not everybody in the store is one.
    private static (long Quote, long Customer) Request(FlowsWorld world, Action<FlowsWorld, long>? before = null)
    {
        foreach (var customer in world.World.Store.Documents.Ids(StoreEntity.Customers))
        {
            try
            {
                var cart = world.Shop.Carts.Add(new NewCart { CustomerId = customer, Lines = [new NewOrderLine("MUG-0,5L", 50)] });
                before?.Invoke(world, customer);
                world.Shop.Quotes.Request(cart, "Mugs for the fair", "Is there a better price?");
                return (cart, customer);
            }
            catch (StoreRuleException)
            {
                // The next one.
            }
        }

        throw new AssertFailedException("No customer of the store may ask for a quote.");
    }

    // As if the customer had not been imported yet.
    private static void Forget(FlowsWorld world, long customer)
    {
        var system = world.World.Dataverse.ConnectAsSystem();
        var contact = world.World.Find("mag_identity", "customer", customer)!.Link("mag_contactid");
        foreach (var identity in world.World.Rows("mag_identity").Where(row => row.Link("mag_contactid") == contact))
        {
            system.Update(new Entity("mag_identity", identity.Id) { ["mag_contactid"] = null });
        }
    }
}
