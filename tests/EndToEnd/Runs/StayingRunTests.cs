using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.EndToEnd.Tests.Runs;

/// <summary>A sandbox that stays up: what people do in the store is in Dataverse within seconds, and what operators decide comes back.</summary>
[TestClass]
public sealed class StayingRunTests
{
    private const int Resubmitted = 772100000;
    private const int Resolved = 2;

    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(20);

    private static readonly NewBuyer Buyer = new()
    {
        Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin",
    };

    [TestMethod]
    public async Task Orders_customers_and_returns_made_in_the_store_are_in_Dataverse_within_seconds()
    {
        await using var output = new StringWriter();
        await using var run = await SandboxRun.StartAsync(new SandboxOptions { Orders = 60 }, new ConsoleReport(output), default);
        var summary = await run.SynchroniseAsync(default);
        Assert.IsTrue(summary.Agrees, $"{summary}\n{output}");
        Assert.IsGreaterThan(0, summary.Returns);
        using var stop = new CancellationTokenSource();
        var staying = run.StayAsync(stop.Token);
        var store = run.World.Store!.Operations!;
        Assert.AreEqual(StoreEdition.AdobeCommerce, store.Edition);

        var customer = store.Front.Register(new NewCustomer { Buyer = Buyer });
        var order = store.Front.PlaceOrder(new NewOrder { CustomerId = customer, Lines = [new NewOrderLine("MUG-0,5L", 2)] });
        await ExpectAsync(run, "mag_order", $"main-order-{order}", _ => true);
        await ExpectAsync(run, "mag_identity", $"main-customer-{customer}", row => row.GetAttributeValue<EntityReference>("mag_contactid") is not null);
        store.Orders.Ship(order, trackNumber: "T-1");
        await ExpectAsync(run, "mag_order", $"main-order-{order}", row => row.Text("mag_trackingnumbers") == "T-1");
        var back = store.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(store.Catalogue.Order(order)!.Lines[0].ItemId, 1)] });
        await ExpectAsync(run, "mag_return", $"main-return-{back}", row => row.GetAttributeValue<EntityReference>("mag_orderid") is not null);

        await stop.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => staying);
    }

    [TestMethod]
    public async Task What_an_operator_corrects_and_resubmits_is_imported_within_seconds()
    {
        await using var output = new StringWriter();
        await using var run = await SandboxRun.StartAsync(new SandboxOptions { Orders = 12 }, new ConsoleReport(output), default);
        await run.SynchroniseAsync(default);
        var dataverse = run.World.Dataverse;
        var order = run.World.Store!.Operations!.Front.PlaceOrder(new NewOrder { Buyer = Buyer with { VatId = new string('7', 80) }, Lines = [new NewOrderLine("MUG-0,5L", 1)] });
        var issue = await ExpectAsync(run, "mag_syncissue", $"main-order-{order}", row => row.Text("mag_fieldpath") == "mag_order.mag_taxid");

        dataverse.Connect(dataverse.AddUser("Olga Operator", "MAG Sync Operator")).Update(new Entity("mag_syncissue", issue.Id)
        {
            ["mag_correctedvalue"] = "DE123456789",
            ["statuscode"] = new OptionSetValue(Resubmitted),
        });

        await ExpectAsync(run, "mag_order", $"main-order-{order}", row => row.Text("mag_taxid") == "DE123456789");
        await ExpectAsync(run, "mag_syncissue", $"main-order-{order}", row => row.GetAttributeValue<OptionSetValue>("statuscode").Value == Resolved);
    }

    private static async Task<Entity> ExpectAsync(SandboxRun run, string table, string key, Func<Entity, bool> holds)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (run.World.Dataverse.Rows(table).FirstOrDefault(row => row.GetAttributeValue<string>("mag_externalkey") == key) is { } found && holds(found))
            {
                return found;
            }

            Assert.IsLessThan(Seconds, TimeProvider.System.GetElapsedTime(started), $"{key} is not as expected in {table}.");
            await Task.Delay(20);
        }
    }
}
