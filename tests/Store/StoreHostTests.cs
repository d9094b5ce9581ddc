using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests;

[TestClass]
public sealed class StoreHostTests
{
    [TestMethod]
    public async Task Counts_what_it_was_asked()
    {
        await using var store = await CapturedStore.StartAsync();
        using var client = new StoreClient(store);

        await client.GetAsync("rest/V1/orders/1?fields=entity_id");
        await client.GetAsync("rest/de/V1/orders/2?fields=entity_id");
        await client.GetAsync("rest/V1/orders?searchCriteria[pageSize]=1");
        await client.GetAsync("rest/V1/orders/99999");

        Assert.AreEqual(4, store.Requests.Total);
        Assert.AreEqual(3, store.Requests.ByRoute["GET orders/:id"]);
        Assert.AreEqual(1, store.Requests.ByStatus[404]);
        Assert.AreEqual("de", store.Requests.Last[1].StoreCode);
        store.Requests.Clear();
        Assert.AreEqual(0, store.Requests.Total);
    }

    [TestMethod]
    public async Task Answers_the_bytes_its_documents_hold()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 100, Seed = 9 });
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents }, CancellationToken.None);
        using var client = new StoreClient(store);
        foreach (var (path, collection) in new[] { ("orders", StoreEntity.Orders), ("customers", StoreEntity.Customers) })
        {
            var (status, body) = await client.GetAsync($"rest/V1/{path}/17");

            Assert.AreEqual(200, status);
            Assert.AreEqual(System.Text.Encoding.UTF8.GetString(documents.Find(collection, 17)!.Value.Span), body);
        }
    }

    [TestMethod]
    public async Task Answers_addresses_of_generated_customers()
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 100 }) }, CancellationToken.None);
        using var client = new StoreClient(store);

        Assert.AreEqual(200, (await client.GetAsync("rest/V1/customers/addresses/50")).Status);
        Assert.AreEqual(404, (await client.GetAsync("rest/V1/customers/addresses/59")).Status);
    }

    [TestMethod]
    public async Task Streams_orders_with_a_field_of_ten_megabytes()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 10, Odd = OddOrders.HugeField, OddEvery = 5 });
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents }, CancellationToken.None);
        using var client = new StoreClient(store);

        var (_, body) = await client.GetAsync("rest/V1/orders?searchCriteria=");

        Assert.IsGreaterThan(20_000_000, body.Length);
    }

    [TestMethod]
    public async Task Dates_its_answers_by_its_own_clock()
    {
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));
        await using var store = await CapturedStore.StartAsync(options => options with { Time = time });
        using var client = new StoreClient(store);

        using var response = await client.SendAsync("GET", "rest/V1/orders/1", null);

        Assert.AreEqual(time.GetUtcNow(), response.Headers.Date);
    }

    [TestMethod]
    public async Task Accepts_the_index_script_in_the_path()
    {
        await using var store = await CapturedStore.StartAsync();
        using var client = new StoreClient(store);

        Assert.AreEqual(200, (await client.GetAsync("index.php/rest/all/V1/orders/1")).Status);
    }

    [TestMethod]
    public async Task Refuses_options_that_make_no_sense_and_names_all_of_them()
    {
        var options = new StoreOptions
        {
            Credentials = [],
            DefaultPageSize = 0,
            Port = -1,
            Events = new StoreEventOptions { Url = new Uri("/x", UriKind.Relative), Secret = "", Store = "main", LossRate = 2, BatchSize = 101 },
        };

        var error = await Assert.ThrowsExactlyAsync<ArgumentException>(() => StoreHost.StartAsync(options, CancellationToken.None));

        foreach (var problem in new[] { "Credentials", "Page sizes", "Port", "Url", "Secret", "BatchSize", "rates" })
        {
            StringAssert.Contains(error.Message, problem);
        }
    }

    [TestMethod]
    public async Task Stops_even_while_a_request_hangs()
    {
        var store = await CapturedStore.StartAsync();
        store.Faults.Add(new Store.Faults.FaultRule(Store.Faults.FaultKind.Hang));
        using var client = new StoreClient(store);
        var hanging = client.GetAsync("rest/V1/orders/1");
        while (store.Faults.Injected.Count == 0)
        {
            await Task.Yield();
        }

        await store.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => hanging);
    }
}
