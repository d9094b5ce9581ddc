using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Client;

[TestClass]
public sealed class ReadChangesTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);

    [TestMethod]
    public async Task Lists_what_changed_at_or_after_an_instant()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var changes = await run.ChangesAsync(ChangeFeed.Orders, new DateTimeOffset(2026, 11, 23, 5, 5, 17, TimeSpan.FromHours(1)));

        CollectionAssert.AreEqual(new[] { "4", "5", "7", "8", "11", "24" }, changes.Select(change => change.Id).ToArray());
        Assert.AreEqual(new DateTimeOffset(2026, 11, 23, 4, 5, 18, TimeSpan.Zero), changes[0].UpdatedAt);
        Assert.IsTrue(changes.TrueForAll(change => change.Type == EntityType.Order));
        Assert.AreEqual("2026-11-23 04:05:17", run.Server.Requests.Single().Value("searchCriteria[filter_groups][0][filters][0][value]"));
    }

    [TestMethod]
    [DataRow(ChangeFeed.Shipments, "2 12 11 2")]
    [DataRow(ChangeFeed.Invoices, "3 15 5")]
    [DataRow(ChangeFeed.Refunds, "7 11")]
    public async Task Yields_the_orders_of_documents(ChangeFeed feed, string orders)
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var changes = await run.ChangesAsync(feed, Start);

        Assert.AreEqual(orders, string.Join(' ', changes.Select(change => change.Id)));
        Assert.IsTrue(changes.TrueForAll(change => change.Type == EntityType.Order));
    }

    [TestMethod]
    public async Task Lists_customers()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        var changes = await run.ChangesAsync(ChangeFeed.Customers, new DateTimeOffset(2026, 11, 23, 4, 2, 20, TimeSpan.Zero));

        Assert.AreEqual("7 8 9 10", string.Join(' ', changes.Select(change => change.Id)));
        Assert.IsTrue(changes.TrueForAll(change => change.Type == EntityType.Customer));
    }

    [TestMethod]
    public async Task Asks_for_ids_and_dates_only()
    {
        await using var run = await StoreRun.StartAsync(FakeMagento.WithCaptures());

        await run.ChangesAsync(ChangeFeed.Orders, Start);

        Assert.AreEqual("items[entity_id,updated_at],total_count", run.Server.Requests.First().Value("fields"));
    }

    [TestMethod]
    public async Task Loses_nothing_and_doubles_nothing_while_rows_come_change_and_go()
    {
        var store = new FakeMagento();
        for (var id = 1; id <= 50; id++)
        {
            store.Add("orders", Row(id, "2026-11-23 04:00:00"));
        }

        var pages = 0;
        store.Listed = _ =>
        {
            pages++;
            // Changes the date of a row already read and of one still to come, adds one, takes one away.
            store.Add("orders", Row(1, "2026-11-23 05:00:00"));
            store.Add("orders", Row(50, "2026-11-23 05:00:00"));
            if (pages <= 5)
            {
                store.Add("orders", Row(50 + pages, "2026-11-23 05:00:00"));
                store.Collections["orders"].Remove(pages);
            }
        };
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, pageSize: 7));

        var ids = (await run.ChangesAsync(ChangeFeed.Orders, Start)).Select(change => int.Parse(change.Id, CultureInfo.InvariantCulture)).ToList();

        CollectionAssert.AreEqual(Enumerable.Range(1, 55).ToArray(), ids.ToArray());
    }

    [TestMethod]
    public async Task Ends_on_a_server_that_ignores_filters_and_repeats_its_page()
    {
        var store = FakeMagento.WithCaptures();
        store.ForgetsFilters = true;
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, pageSize: 5));

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.ChangesAsync(ChangeFeed.Orders, Start));

        Assert.AreEqual(StoreErrors.AnswerNotReadable, failure.Error.Definition);
        Assert.HasCount(2, run.Server.Requests);
    }

    [TestMethod]
    public async Task Hands_out_orders_that_break_their_page_so_that_reading_them_shows_why()
    {
        var store = new FakeMagento();
        for (var id = 1; id <= 40; id++)
        {
            store.Add("orders", Row(id * 10, "2026-11-23 04:00:00"));
        }

        store.Breaking.Add(("orders", 30));
        store.Breaking.Add(("orders", 330));
        await using var run = await StoreRun.StartAsync(store, options => StoreRun.With(options, pageSize: 16));

        var changes = await run.ChangesAsync(ChangeFeed.Orders, Start);

        CollectionAssert.AreEqual(Enumerable.Range(1, 40).Select(id => $"{id * 10}").ToArray(), changes.Select(change => change.Id).ToArray());
        Assert.AreEqual(Start, changes.Single(change => change.Id == "330").UpdatedAt);
    }

    [TestMethod]
    public async Task Throws_when_the_store_fails_whatever_it_is_asked()
    {
        var store = FakeMagento.WithCaptures();
        store.Before = async (context, _) =>
        {
            await Answers.CaptureAsync(context, "err-500-db-down.txt");
            return true;
        };
        await using var run = await StoreRun.StartAsync(store);

        var failure = await Assert.ThrowsExactlyAsync<MagentoException>(() => run.ChangesAsync(ChangeFeed.Orders, Start));

        Assert.AreEqual(StoreErrors.ServerError, failure.Error.Definition);
        Assert.IsLessThan(10, run.Server.Requests.Count);
    }

    [TestMethod]
    public async Task Leaves_out_documents_without_order()
    {
        var store = new FakeMagento();
        store.Add("shipments", new JsonObject { ["entity_id"] = 1, ["updated_at"] = "2026-11-23 04:00:00" });
        await using var run = await StoreRun.StartAsync(store);

        Assert.IsEmpty(await run.ChangesAsync(ChangeFeed.Shipments, Start));
    }

    private static JsonObject Row(int id, string updatedAt) => new() { ["entity_id"] = id, ["updated_at"] = updatedAt };
}
