using System.Globalization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Client;

/// <summary>Orders over real HTTP, signed with OAuth 1.0a and checked by an independent verifier.</summary>
[TestClass]
public sealed class ReadOrdersTests
{
    [TestMethod]
    public async Task Reads_captured_orders_with_their_documents()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var orders = await run.OrdersAsync("2", "3", "6", "7", "11");

        Assert.IsTrue(orders.All(result => result.Error is null));
        var partly = orders.Single(result => result.Id == "2").Value!;
        Assert.HasCount(2, partly.Shipments);
        CollectionAssert.AreEqual(new[] { "1", "10" }, partly.Shipments.Select(shipment => shipment.Id).ToArray());
        CollectionAssert.AreEqual(new[] { "00340434161094021501", "NACHTRAG-1" }, partly.Shipments[0].Tracks.Select(track => track.Number).ToArray());
        Assert.AreEqual(3m, partly.Shipments[1].TotalQuantity);
        var refunded = orders.Single(result => result.Id == "11").Value!;
        Assert.AreEqual(73.32m, refunded.Refunds.Single().GrandTotal);
        Assert.AreEqual("20", refunded.Refunds.Single().Lines.Single().OrderLineId);
    }

    [TestMethod]
    public async Task Takes_the_newest_date_of_all_parts_as_revision()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var order = (await run.OrdersAsync("2")).Single().Value!;

        // Order 04:05:09, its first row and a later track 04:05:21.
        var expected = new DateTime(2026, 11, 23, 4, 5, 21, DateTimeKind.Utc);
        Assert.AreEqual(expected, order.Source.UpdatedAt);
        Assert.AreEqual(1795406721000L, order.Source.Revision);
        Assert.AreEqual(run.Time.GetUtcNow().UtcDateTime.Date, order.Source.ReadAt.Date);
        Assert.AreEqual("main", order.Source.Store);
    }

    [TestMethod]
    public async Task Answers_every_id_once_whatever_becomes_of_it()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var orders = await run.OrdersAsync("1", "1", "99999", "abc", "");

        Assert.HasCount(4, orders);
        Assert.IsNull(orders.Single(result => result.Id == "1").Error);
        Assert.AreEqual(StoreErrors.NotFound, orders.Single(result => result.Id == "99999").Error!.Definition);
        Assert.AreEqual(StoreErrors.NotFound, orders.Single(result => result.Id == "abc").Error!.Definition);
        Assert.AreEqual(StoreErrors.NotFound, orders.Single(result => result.Id == "").Error!.Definition);
    }

    [TestMethod]
    public async Task Asks_nothing_for_no_ids()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        Assert.IsEmpty(await run.OrdersAsync());
        Assert.IsEmpty(run.Server.Requests);
    }

    [TestMethod]
    public async Task Needs_at_most_twenty_calls_for_a_thousand_orders_with_documents()
    {
        var store = new FakeMagento();
        for (var id = 1; id <= 1000; id++)
        {
            store.Add("orders", Make.Order(id));
            store.Add("shipments", Make.Document(id, id));
            store.Add("invoices", Make.Document(id, id));
            store.Add("creditmemos", Make.Document(id, id));
        }

        await using var run = await StoreRun.StartAsync(store);
        var orders = await run.OrdersAsync([.. Enumerable.Range(1, 1000).Select(id => id.ToString(CultureInfo.InvariantCulture))]);

        Assert.AreEqual(1000, orders.Count(result => result.Value is { Shipments.Count: 1, Invoices.Count: 1, Refunds.Count: 1 }));
        Assert.IsLessThanOrEqualTo(20, run.Server.Requests.Count);
    }

    [TestMethod]
    public async Task Reads_on_when_the_documents_of_a_batch_fill_more_than_a_page()
    {
        var store = new FakeMagento();
        store.Add("orders", Make.Order(1));
        for (var id = 1; id <= 25; id++)
        {
            store.Add("shipments", Make.Document(id, 1));
        }

        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, pageSize: 10));

        Assert.HasCount(25, (await run.OrdersAsync("1")).Single().Value!.Shipments);
    }

    [TestMethod]
    public async Task Asks_for_documents_only_where_an_order_can_have_them()
    {
        var store = new FakeMagento();
        store.Add("orders", Capture.Json("order-1-pending-guest.json"));
        await using var run = await StoreRun.StartAsync(store);

        await run.OrdersAsync("1");

        Assert.IsFalse(run.Server.Requests.Any(request => request.Path.EndsWith("shipments", StringComparison.Ordinal)
            || request.Path.EndsWith("invoices", StringComparison.Ordinal) || request.Path.EndsWith("creditmemos", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Keeps_a_refund_of_an_amount_alone()
    {
        var store = new FakeMagento();
        var order = Capture.Json("order-3-complete-configurable.json");
        order["state"] = "closed";
        store.Add("orders", order);
        var memo = Make.Document(9, 3);
        memo["adjustment_positive"] = 82.7;
        memo["items"] = null;
        store.Add("creditmemos", memo);
        await using var run = await StoreRun.StartAsync(store);

        var refund = (await run.OrdersAsync("3")).Single().Value!.Refunds.Single();

        Assert.AreEqual(82.7m, refund.AdjustmentPositive);
        Assert.IsEmpty(refund.Lines);
    }

    [TestMethod]
    public async Task Leaves_neighbours_of_a_broken_record_unharmed()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["orders"][4]["grand_total"] = "forty-two";
        store.Collections["orders"][6].Remove("items");
        await using var run = await StoreRun.StartAsync(store);

        var orders = await run.OrdersAsync("3", "4", "5", "6", "7");

        Assert.AreEqual(3, orders.Count(result => result.Value is not null));
        var broken = orders.Single(result => result.Id == "4").Error!;
        Assert.AreEqual(StoreErrors.RecordNotReadable, broken.Definition);
        Assert.AreEqual("$.grand_total", broken.Detail);
        Assert.AreEqual("items", orders.Single(result => result.Id == "6").Error!.Detail);
    }

    [TestMethod]
    [DataRow(500)]
    [DataRow(404)]
    public async Task Finds_the_order_that_breaks_its_page(int status)
    {
        var store = FakeMagento.WithCaptures();
        store.BreakingStatus = status;
        store.Breaking.Add(("orders", 5));
        await using var run = await StoreRun.StartAsync(store);

        var orders = await run.OrdersAsync("1", "2", "3", "4", "5", "6", "7", "8");

        var broken = orders.Single(result => result.Error is not null);
        Assert.AreEqual("5", broken.Id);
        Assert.AreEqual(status == 500 ? StoreErrors.ServerError : StoreErrors.NotFound, broken.Error!.Definition);
        Assert.AreEqual(7, orders.Count(result => result.Value is not null));
    }

    [TestMethod]
    public async Task Blames_only_the_order_whose_document_breaks_its_page()
    {
        var store = FakeMagento.WithCaptures();
        store.Breaking.Add(("invoices", 1));
        await using var run = await StoreRun.StartAsync(store);

        var orders = await run.OrdersAsync("3", "5", "6", "7");

        Assert.AreEqual("3", orders.Single(result => result.Error is not null).Id);
    }

    [TestMethod]
    public async Task Blames_only_the_order_of_a_document_that_cannot_be_read()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["creditmemos"][1]["grand_total"] = new System.Text.Json.Nodes.JsonObject();
        await using var run = await StoreRun.StartAsync(store);

        var orders = await run.OrdersAsync("7", "11");

        Assert.AreEqual(StoreErrors.RecordNotReadable, orders.Single(result => result.Id == "7").Error!.Definition);
        Assert.HasCount(1, orders.Single(result => result.Id == "11").Value!.Refunds);
    }

    [TestMethod]
    public async Task Does_not_hammer_a_store_that_fails_for_everything()
    {
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, _) =>
        {
            await Answers.CaptureAsync(context, "err-500-db-down.txt");
            return true;
        };
        await using var run = await StoreRun.StartAsync(store);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.OrdersAsync([.. Enumerable.Range(1, 300).Select(id => id.ToString(CultureInfo.InvariantCulture))]));

        Assert.AreEqual(StoreErrors.ServerError, failure.Error.Definition);
        Assert.HasCount(2, run.Server.Requests);
    }

    [TestMethod]
    public async Task Ignores_records_nobody_asked_for()
    {
        var store = FakeMagento.WithCaptures();
        store.ForgetsFilters = true;
        await using var run = await StoreRun.StartAsync(store);

        var orders = await run.OrdersAsync("1");

        Assert.AreEqual("1", orders.Single().Value!.Source.Id);
    }

    [TestMethod]
    public async Task Names_no_secret_and_no_person_in_logs()
    {
        var store = FakeMagento.WithCaptures();
        store.Collections["orders"][4]["customer_lastname"] = new System.Text.Json.Nodes.JsonArray("Baker");
        store.Breaking.Add(("orders", 5));
        await using var run = await StoreRun.StartAsync(store);

        await run.OrdersAsync("1", "2", "3", "4", "5");

        var log = string.Join('\n', run.Log.Lines);
        Assert.Contains("MAG-STO-012", log);
        foreach (var secret in new[] { TestClient.OAuth.ConsumerSecret, TestClient.OAuth.AccessTokenSecret, TestClient.OAuth.AccessToken, "Baker", "@example", "Lyon" })
        {
            Assert.DoesNotContain(secret, log);
        }
    }

    [TestMethod]
    public async Task Stops_when_the_caller_cancels()
    {
        var store = FakeMagento.WithCaptures();
        using var cancel = new CancellationTokenSource();
        store.Before = async (context, _) =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        await using var run = await StoreRun.StartAsync(store);

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var unused in run.Client.ReadOrdersAsync(["1"], cancel.Token))
            {
                Assert.Fail($"{unused.Id} came after the end.");
            }
        });
    }
}
