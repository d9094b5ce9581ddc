using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Worker;

/// <summary>From the inbox through store and delivery and back, one round at a time.</summary>
[TestClass]
public sealed class WorkerTests
{
    [TestMethod]
    public async Task Brings_a_record_into_Dataverse_and_is_done_with_it()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("12"));
        await EnqueueAsync(app, "12");

        Assert.IsTrue(await RoundAsync(app));
        Assert.IsFalse(await RoundAsync(app));

        StringAssert.StartsWith(app.Dataverse.Imports.Single().Key, "{\"source\":{\"store\":\"main\",\"id\":\"12\",");
        Assert.IsTrue((await app.Inbox.GetStatusAsync(default)).IsIdle);
        var delivered = await app.Inbox.FindDeliveredAsync("main", EntityType.Order, ["12"], default);
        Assert.AreEqual(new DeliveredState(Samples.Noon, Samples.Noon.AddSeconds(2)), delivered["12"]);
    }

    [TestMethod]
    public async Task Brings_customers_through_their_own_api()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Customers["7"] = Samples.Customer("7");
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("7", EntityType.Customer)])], default);

        await RoundAsync(app);

        Assert.AreEqual("mag_ImportCustomer", app.Dataverse.Batches.Single().Requests.Single().RequestName);
    }

    [TestMethod]
    public async Task Reads_and_delivers_a_thousand_records_in_few_calls()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Enumerable.Range(1, 1000).Select(id => Samples.Order(id.ToString())));
        await EnqueueAsync(app, Enumerable.Range(1, 1000).Select(id => id.ToString()));

        while (await RoundAsync(app))
        {
        }

        Assert.HasCount(1000, app.Dataverse.Imports);
        Assert.IsTrue(app.Dataverse.Imports.Values.All(times => times == 1));
        Assert.HasCount(4, app.Store.Reads);
        Assert.HasCount(10, app.Dataverse.ImportBatchSizes.ToList());
    }

    [TestMethod]
    public async Task Writes_the_store_row_before_the_first_delivery_and_only_once()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"), Samples.Order("2"));
        await EnqueueAsync(app, "1");
        await RoundAsync(app);
        await EnqueueAsync(app, "2");
        await RoundAsync(app);

        var row = app.Dataverse.Rows["mag_store/main"];
        Assert.AreEqual("Main store", row["mag_name"]);
        Assert.AreEqual("https://shop.example/", row["mag_baseurl"]);
        Assert.AreEqual(772100000, ((OptionSetValue)row["mag_edition"]).Value);
        Assert.AreEqual("2.4", row["mag_magentoversion"]);
        Assert.IsFalse(row.Contains("mag_accountsharing"));
        Assert.HasCount(3, app.Dataverse.Calls);
        Assert.AreEqual("Upsert", app.Dataverse.Calls.First().RequestName);
    }

    [TestMethod]
    public async Task Writes_the_store_row_even_when_the_store_does_not_tell_what_it_is()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Stores:0:SharesAccounts"] = "true" });
        app.Store.Down = new MagentoError(StoreErrors.Unreachable);
        await EnqueueAsync(app, "1");

        await RoundAsync(app);

        Assert.IsFalse(app.Dataverse.Rows["mag_store/main"].Contains("mag_edition"));
        Assert.AreEqual(772100001, ((OptionSetValue)app.Dataverse.Rows["mag_store/main"]["mag_accountsharing"]).Value);
    }

    [TestMethod]
    public async Task Gives_everything_back_unblamed_when_the_store_row_cannot_be_written()
    {
        await using var app = await RunningApp.StartAsync();
        app.Dataverse.ThenThrow(new TimeoutException());
        await EnqueueAsync(app, "1");

        await RoundAsync(app);

        Assert.IsEmpty(app.Store.Reads);
        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Pending);
    }

    [TestMethod]
    public async Task Parks_one_bad_record_and_leaves_its_neighbours_unharmed()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"), Samples.Order("2"), Samples.Order("3"));
        app.Dataverse.ImportFault = payload => payload.Contains("\"id\":\"2\"") ? FakeDataverse.Fault(-2147220891, "MAG-ORD-002: no currency.") : null;
        await EnqueueAsync(app, "1", "2", "3");

        await RoundAsync(app);

        Assert.HasCount(2, app.Dataverse.Imports);
        Assert.AreEqual("MAG-ORD-002", app.Dataverse.Rows["mag_syncissue/main-order-2"]["mag_errorcode"]);
        Assert.AreEqual(1, app.Dataverse.Rows["mag_syncissue/main-order-2"]["mag_attempts"]);
        Assert.IsTrue(await app.Inbox.GetStatusAsync(default) is { Pending: 0, Leased: 0, Parked: 1 });
    }

    [TestMethod]
    public async Task Parks_a_record_the_store_cannot_give()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"));
        app.Store.Broken["2"] = new MagentoError(StoreErrors.RecordNotReadable, null, "items[0].sku");
        await EnqueueAsync(app, "1", "2");

        await RoundAsync(app);

        Assert.HasCount(1, app.Dataverse.Imports);
        Assert.AreEqual("MAG-STO-012", app.Dataverse.Rows["mag_syncissue/main-order-2"]["mag_errorcode"]);
        StringAssert.Contains((string)app.Dataverse.Rows["mag_syncissue/main-order-2"]["mag_message"], "items[0].sku");
    }

    [TestMethod]
    public async Task Parks_a_record_over_the_limit()
    {
        await using var app = await RunningApp.StartAsync(settings: new Dictionary<string, string?> { ["Worker:MaximumPayloadBytes"] = "10000" });
        app.Store.Add(Samples.Order("1"), Samples.Order("2", note: new string('x', 20_000)));
        await EnqueueAsync(app, "1", "2");

        await RoundAsync(app);

        Assert.HasCount(1, app.Dataverse.Imports);
        Assert.AreEqual("MAG-DVE-008", app.Dataverse.Rows["mag_syncissue/main-order-2"]["mag_errorcode"]);
    }

    [TestMethod]
    public async Task Tries_a_record_the_store_does_not_know_yet_again_later()
    {
        await using var app = await RunningApp.StartAsync();
        await EnqueueAsync(app, "404");

        await RoundAsync(app);

        Assert.AreEqual(1, (await app.Inbox.GetStatusAsync(default)).Pending);
        Assert.IsFalse(app.Dataverse.Rows.Keys.Any(key => key.StartsWith("mag_syncissue", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Resolves_the_issue_of_a_record_that_goes_through_in_the_end_and_spends_no_call_otherwise()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"));
        app.Dataverse.ImportFault = _ => FakeDataverse.Fault(-2147220891, "MAG-ORD-002: no currency.");
        await EnqueueAsync(app, "1");
        await RoundAsync(app);
        app.Dataverse.ImportFault = _ => null;
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("1", occurredAt: Samples.Noon.AddHours(1))])], default);

        await RoundAsync(app);

        var row = app.Dataverse.Rows["mag_syncissue/main-order-1"];
        Assert.AreEqual(2, ((OptionSetValue)row["statuscode"]).Value);
        Assert.IsTrue(await app.Inbox.GetStatusAsync(default) is { Pending: 0, Parked: 0 });
        Assert.HasCount(5, app.Dataverse.Calls);
    }

    [TestMethod]
    public async Task Does_not_forget_an_issue_that_could_not_be_resolved()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"));
        app.Dataverse.ImportFault = _ => FakeDataverse.Fault(-2147220891, "MAG-ORD-002: no currency.");
        await EnqueueAsync(app, "1");
        await RoundAsync(app);
        app.Dataverse.ImportFault = _ => null;
        app.Dataverse.RowFault = row => row.Contains("mag_name") ? null : FakeDataverse.Fault(FaultCodes.SqlTimeout);
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("1", occurredAt: Samples.Noon.AddHours(1))])], default);

        await RoundAsync(app);

        Assert.IsTrue(await app.Inbox.GetStatusAsync(default) is { Pending: 1, Parked: 0 });
    }

    [TestMethod]
    public async Task Keeps_a_record_it_could_not_write_an_issue_for()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"));
        app.Dataverse.ImportFault = _ => FakeDataverse.Fault(-2147220891, "MAG-ORD-002: no currency.");
        app.Dataverse.RowFault = row => row.LogicalName == "mag_syncissue" ? FakeDataverse.Fault(FaultCodes.PrivilegeDenied) : null;
        await EnqueueAsync(app, "1");

        await RoundAsync(app);

        Assert.IsTrue(await app.Inbox.GetStatusAsync(default) is { Pending: 1, Parked: 0 });
    }

    [TestMethod]
    public async Task Leaves_a_store_alone_that_is_down_delivers_what_was_read_and_blames_nothing()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Enumerable.Range(1, 10).Select(id => Samples.Order(id.ToString())));
        (app.Store.Down, app.Store.DownAfter) = (new MagentoError(StoreErrors.Maintenance, null, null, TimeSpan.FromMinutes(3)), 4);
        await EnqueueAsync(app, Enumerable.Range(1, 10).Select(id => id.ToString()));

        await RoundAsync(app);

        Assert.HasCount(4, app.Dataverse.Imports);
        Assert.AreEqual(6, (await app.Inbox.GetStatusAsync(default)).Pending);
        Assert.IsNotNull(app.Services.GetRequiredService<StorePauses>().Find("main"));
        Assert.IsFalse(await RoundAsync(app));
        Assert.HasCount(1, app.Store.Reads);
    }

    [TestMethod]
    public async Task Goes_on_with_other_stores_while_one_is_down()
    {
        var other = new FakeMagentoClient("other");
        other.Add(Samples.Order("5") with { Source = Samples.Order("5").Source with { Store = "other" } });
        var main = new FakeMagentoClient("main") { Down = new MagentoError(StoreErrors.Unreachable) };
        await using var app = await RunningApp.StartAsync(
            settings: new Dictionary<string, string?>
            {
                ["Stores:1:Key"] = "other",
                ["Stores:1:BaseUrl"] = "https://other.example",
                ["Stores:1:Authentication:Kind"] = "Bearer",
                ["Stores:1:Authentication:Token"] = "t",
            },
            services: services => services.AddSingleton<IMagentoClientFactory>(new FakeMagentoClients(main, other)));
        await EnqueueAsync(app, "1");
        await app.Inbox.EnqueueAsync([new EventGroup([Samples.Event("5", store: "other")])], default);

        await RoundAsync(app);
        await RoundAsync(app);

        StringAssert.Contains(app.Dataverse.Imports.Single().Key, "\"store\":\"other\"");
    }

    [TestMethod]
    public async Task Lets_suspects_travel_alone()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Enumerable.Range(1, 5).Select(id => Samples.Order(id.ToString())));
        await EnqueueAsync(app, "2", "4");
        for (var attempt = 0; attempt < DeliveryItem.SuspectAfter; attempt++)
        {
            await app.Inbox.SettleAsync([.. (await app.TakeAsync()).Select(item => new Postponement(item, Samples.Noon, CountsAsAttempt: true))], default);
        }

        await EnqueueAsync(app, "1", "3", "5");
        await RoundAsync(app);

        CollectionAssert.AreEquivalent(new[] { 1, 1, 3 }, app.Dataverse.ImportBatchSizes.ToArray());
        Assert.HasCount(5, app.Dataverse.Imports);
    }

    [TestMethod]
    public async Task Repeats_safely_when_an_answer_gets_lost_after_the_commit()
    {
        await using var app = await RunningApp.StartAsync(works: true);
        app.Store.Add(Samples.Order("1"), Samples.Order("2"));
        app.Dataverse.Then(app.Dataverse.Answer).ThenTimeOutAfterCommit();
        await EnqueueAsync(app, "1", "2");

        await app.WaitUntilIdleAsync();

        Assert.HasCount(2, app.Dataverse.Imports);
        Assert.IsTrue(app.Dataverse.Imports.Values.All(times => times == 2));
        Assert.IsFalse(app.Dataverse.Rows.Keys.Any(key => key.StartsWith("mag_syncissue", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Parks_only_the_record_that_makes_every_call_fail_and_lets_its_neighbours_through()
    {
        var time = new FakeTimeProvider(Samples.Noon);
        await using var app = await RunningApp.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        app.Store.Add(Enumerable.Range(1, 5).Select(id => Samples.Order(id.ToString())));
        app.Dataverse.BeforeAnswer = (request, _) => request is ExecuteMultipleRequest batch && batch.Requests.Any(import => import.Parameters.Contains("Payload") && ((string)import["Payload"]).Contains("\"id\":\"3\""))
            ? throw new InvalidCastException()
            : Task.CompletedTask;
        await EnqueueAsync(app, Enumerable.Range(1, 5).Select(id => id.ToString()));

        for (var round = 0; round < 60 && (await app.Inbox.GetStatusAsync(default)).Parked == 0; round++)
        {
            // The clock runs on while the round waits for Dataverse.
            var running = RoundAsync(app);
            while (!running.IsCompleted)
            {
                await Task.Delay(1);
                time.Advance(TimeSpan.FromSeconds(1));
            }

            await running;
            time.Advance(TimeSpan.FromMinutes(20));
        }

        Assert.HasCount(4, app.Dataverse.Imports);
        Assert.AreEqual("MAG-DVE-006", app.Dataverse.Rows["mag_syncissue/main-order-3"]["mag_errorcode"]);
        Assert.IsTrue(await app.Inbox.GetStatusAsync(default) is { Pending: 0, Parked: 1 });
    }

    [TestMethod]
    public async Task Runs_again_for_an_event_that_came_while_the_record_was_read()
    {
        await using var app = await RunningApp.StartAsync();
        app.Store.Add(Samples.Order("1"));
        app.Store.BeforeYield = async _ =>
        {
            app.Store.BeforeYield = null;
            await EnqueueAsync(app, "1");
        };
        await EnqueueAsync(app, "1");

        await RoundAsync(app);
        app.Store.Add(Samples.Order("1", Samples.Noon.AddMinutes(1)));
        await RoundAsync(app);

        Assert.HasCount(2, app.Dataverse.Imports);
        Assert.IsFalse(await RoundAsync(app));
    }

    [TestMethod]
    public async Task Works_by_itself_on_what_comes_in_over_the_wire()
    {
        await using var app = await RunningApp.StartAsync(works: true);
        app.Store.Add(Enumerable.Range(1, 50).Select(id => Samples.Order(id.ToString())));

        await Task.WhenAll(Enumerable.Range(1, 50).Select(id => app.Client.SendAsync(Messages.Webhook(Messages.Body(id.ToString())))));
        await app.WaitUntilIdleAsync();

        Assert.HasCount(50, app.Dataverse.Imports);
    }

    [TestMethod]
    public async Task Survives_an_exception_nobody_foresaw()
    {
        await using var app = await RunningApp.StartAsync(works: true);
        app.Store.Add(Samples.Order("1"));
        app.Store.BeforeYield = _ =>
        {
            app.Store.BeforeYield = null;
            throw new InvalidCastException("anna.schmidt@example.com");
        };
        await EnqueueAsync(app, "1");

        await app.WaitUntilIdleAsync();

        Assert.HasCount(1, app.Dataverse.Imports);
        StringAssert.Contains(app.Log.Text, "[4005]");
        Assert.DoesNotContain("anna.schmidt", app.Log.Text);
    }

    private static Task<int> EnqueueAsync(RunningApp app, params IEnumerable<string> ids) => app.Inbox.EnqueueAsync([Samples.Group(ids)], default);

    private static async Task<bool> RoundAsync(RunningApp app) => await app.Services.GetRequiredService<WorkRound>().RunAsync(default) > 0;
}
