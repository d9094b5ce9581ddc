using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>What holds for every writing route: faults, log, store codes, projection, data that cannot be changed.</summary>
[TestClass]
public sealed class WriteSurfaceTests
{
    // The worst day of an integration: the store did it and the answer got lost.
    [TestMethod]
    public async Task An_answer_that_is_cut_off_was_given_all_the_same()
    {
        await using var store = await RunningStore.StartAsync();
        store.Host.Faults.Add(new FaultRule(FaultKind.CutOff) { Route = "order/:id/ship", Times = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => store.Client.PostAsync("/rest/V1/order/2/ship", "{}"));

        Assert.AreEqual(1, store.Documents.Count(StoreEntity.Shipments));
        Assert.AreEqual(400, (await store.Client.PostAsync("/rest/V1/order/2/ship", "{}")).Status);
    }

    [TestMethod]
    [DataRow(FaultKind.Reset)]
    [DataRow(FaultKind.BadGateway)]
    [DataRow(FaultKind.TooManyRequests)]
    [DataRow(FaultKind.Maintenance)]
    public async Task Other_faults_strike_before_anything_is_done(FaultKind kind)
    {
        await using var store = await RunningStore.StartAsync();
        store.Host.Faults.Add(new FaultRule(kind) { Route = "order/:id/ship", Times = 1 });

        try
        {
            Assert.AreNotEqual(200, (await store.Client.PostAsync("/rest/V1/order/2/ship", "{}")).Status);
        }
        catch (HttpRequestException)
        {
            Assert.AreEqual(FaultKind.Reset, kind);
        }

        Assert.AreEqual(0, store.Documents.Count(StoreEntity.Shipments));
    }

    [TestMethod]
    [DataRow("/rest/V1/order/2/ship")]
    [DataRow("/rest/all/V1/order/2/ship")]
    [DataRow("/rest/de/V1/order/2/ship")]
    [DataRow("/index.php/rest/default/V1/order/2/ship/")]
    public async Task Store_codes_stand_before_writing_routes_too(string path)
    {
        await using var store = await RunningStore.StartAsync();

        Assert.AreEqual((200, "\"1\""), await store.Client.PostAsync(path, "{}"));
    }

    [TestMethod]
    public async Task An_unknown_store_code_writes_nothing()
    {
        await using var store = await RunningStore.StartAsync();

        Assert.AreEqual(400, (await store.Client.PostAsync("/rest/xx/V1/order/2/ship", "{}")).Status);
        Assert.AreEqual(0, store.Documents.Count(StoreEntity.Shipments));
    }

    [TestMethod]
    public async Task The_log_names_the_route_and_the_status()
    {
        await using var store = await RunningStore.StartAsync();
        await store.Client.PostAsync("/rest/V1/orders/2/hold");
        await store.Client.PostAsync("/rest/V1/orders/2/hold");

        var records = store.Host.Requests.Last.Where(record => record.Route == "orders/:id/hold").ToList();

        CollectionAssert.AreEqual(new[] { 200, 400 }, records.Select(record => record.Status).ToArray());
        Assert.IsTrue(records.TrueForAll(record => record.Method == "POST"));
    }

    [TestMethod]
    public async Task Only_the_fields_asked_for_come_back()
    {
        await using var store = await RunningStore.StartAsync();

        var (_, customer, _) = await store.Client.WriteAsync("PUT", "/rest/V1/customers/1?fields=id,email,addresses[city]", """{"customer":{"lastname":"Neu"}}""");
        var (_, scalar) = await store.Client.PostAsync("/rest/V1/orders/2/hold?fields=nothing", null);

        Assert.AreEqual("""{"id":1,"email":"anna.mueller@example.com","addresses":[{"city":"M\u00FCnchen"}]}""", customer);
        Assert.AreEqual("true", scalar);
    }

    [TestMethod]
    [DataRow("POST", "order/1/ship")]
    [DataRow("POST", "orders/1/hold")]
    [DataRow("PUT", "customers/1")]
    public async Task Data_that_is_generated_on_the_fly_is_not_changed(string method, string path)
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 20 });
        await using var host = await StoreHost.StartAsync(new StoreOptions { Documents = documents }, CancellationToken.None);
        using var client = new StoreClient(host);

        var (status, body, _) = await client.WriteAsync(method, $"/rest/V1/{path}", """{"customer":{"lastname":"Neu"}}""");

        Assert.AreEqual(501, status);
        StringAssert.Contains(body, "generated on the fly");
    }

    // Counted by hand in the recorded orders; nobody has worked on them here, so all are new.
    [TestMethod]
    [DataRow("status", "pending", "eq", 26)]
    [DataRow("state", "new,holded", "in", 26)]
    [DataRow("state", "holded", "eq", 0)]
    [DataRow("customer_email", "paul.weiss@example.com", "eq", 2)]
    [DataRow("increment_id", "000000002", "eq", 1)]
    [DataRow("created_at", "2026-11-01 00:00:00", "lt", 6)]
    [DataRow("grand_total", "100", "gteq", 6)]
    [DataRow("ext_order_id", "SO-23", "eq", 1)]
    [DataRow("customer_id", "1", "eq", 3)]
    public async Task Orders_are_found(string field, string value, string condition, int expected)
    {
        await using var store = await RunningStore.StartAsync();

        var found = await store.Client.ReadAsync(
            $"/rest/V1/orders?searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(value)}&searchCriteria[filter_groups][0][filters][0][condition_type]={condition}");

        Assert.AreEqual(expected, found.GetProperty("total_count").GetInt32(), field);
    }
}
