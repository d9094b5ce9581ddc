using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Sandbox.Page.Shop;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Shop;

[TestClass]
public sealed class JourneysTests
{
    private static readonly ShopRecord Order = new(ShopRecordKind.Order, 7);

    [TestMethod]
    public async Task A_record_travels_until_its_row_shows_what_the_store_wrote()
    {
        await using var world = await ShopWorld.StartAsync();
        world.Journeys.Send(() => Order);
        Assert.IsNull(world.Journeys.Find(Order)!.Took);

        world.Time.Advance(TimeSpan.FromSeconds(1.2));
        var arrived = Arrived(world.Journeys);
        AddRow(world, ShopWorld.Now.UtcDateTime);
        await arrived;

        Assert.AreEqual("1.2 s", Journey.Words(world.Journeys.Find(Order)!.Took!.Value));
    }

    [TestMethod]
    public async Task A_row_from_before_is_not_taken_for_the_change()
    {
        await using var world = await ShopWorld.StartAsync();
        var id = AddRow(world, ShopWorld.Now.UtcDateTime.AddHours(-1));
        world.Journeys.Send(() => Order);

        var looked = Looked(world.Journeys);
        world.System.Update(new Entity("mag_order", id) { ["mag_customername"] = "Somebody" });
        await looked;
        Assert.IsNull(world.Journeys.Find(Order)!.Took);

        var arrived = Arrived(world.Journeys);
        world.System.Update(new Entity("mag_order", id) { ["mag_sourceupdatedon"] = ShopWorld.Now.UtcDateTime });
        await arrived;
        Assert.IsNotNull(world.Journeys.Find(Order)!.Took);
    }

    [TestMethod]
    public async Task What_the_store_refuses_does_not_travel()
    {
        await using var world = await ShopWorld.StartAsync();
        Assert.ThrowsExactly<InvalidOperationException>(() => world.Journeys.Send(() => throw new InvalidOperationException()));
        Assert.IsNull(world.Journeys.Find(Order));
    }

    [TestMethod]
    public async Task A_row_leads_to_its_form_and_an_issue_to_its_own()
    {
        await using var world = await ShopWorld.StartAsync();
        Assert.IsNull(await world.Journeys.FindRowAsync(Order, CancellationToken.None));
        Assert.IsNull(await world.Journeys.FindIssueAsync(Order, CancellationToken.None));

        var row = AddRow(world, ShopWorld.Now.UtcDateTime);
        var issue = world.System.Create(new Entity("mag_syncissue") { ["mag_name"] = "main-order-7", ["mag_externalkey"] = "main-order-7" });
        Assert.AreEqual($"/app/mag_order/{row}", (await world.Journeys.FindRowAsync(Order, CancellationToken.None))!.Href);
        Assert.AreEqual($"/app/mag_syncissue/{issue}", await world.Journeys.FindIssueAsync(Order, CancellationToken.None));
    }

    [TestMethod]
    public async Task A_solved_issue_is_no_issue()
    {
        await using var world = await ShopWorld.StartAsync();
        var issue = world.System.Create(new Entity("mag_syncissue") { ["mag_name"] = "main-order-7", ["mag_externalkey"] = "main-order-7" });
        world.System.Update(new Entity("mag_syncissue", issue) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Assert.IsNull(await world.Journeys.FindIssueAsync(Order, CancellationToken.None));
    }

    [TestMethod]
    public async Task Who_may_not_read_issues_sees_none_and_no_error()
    {
        await using var world = await ShopWorld.StartAsync();
        world.System.Create(new Entity("mag_syncissue") { ["mag_name"] = "main-order-7", ["mag_externalkey"] = "main-order-7" });
        using var reader = world.SignIn("MAG Sales Reader");

        Assert.IsNull(await reader.FindIssueAsync(Order, CancellationToken.None));
    }

    [TestMethod]
    public async Task A_customer_leads_to_the_contact_behind_the_identity()
    {
        await using var world = await ShopWorld.StartAsync();
        var contact = world.System.Create(new Entity("contact") { ["lastname"] = "Deich" });
        world.System.Create(new Entity("mag_identity")
        {
            ["mag_name"] = "main-customer-5",
            ["mag_externalkey"] = "main-customer-5",
            ["mag_contactid"] = new EntityReference("contact", contact),
        });

        var row = await world.Journeys.FindRowAsync(new ShopRecord(ShopRecordKind.Customer, 5), CancellationToken.None);
        Assert.AreEqual($"/app/contact/{contact}", row!.Href);
    }

    private static Guid AddRow(ShopWorld world, DateTime changed) => world.System.Create(new Entity("mag_order")
    {
        ["mag_name"] = "000000007",
        ["mag_externalkey"] = "main-order-7",
        ["mag_sourceupdatedon"] = changed,
    });

    private static Task Arrived(Journeys journeys) => When(journeys, () => journeys.Find(Order)?.Took is not null);

    private static Task Looked(Journeys journeys) => When(journeys, () => true);

    private static Task When(Journeys journeys, Func<bool> holds)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        journeys.Changed += () =>
        {
            if (holds())
            {
                done.TrySetResult();
            }
        };
        return done.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
