using System.Text.Json;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>The raw ways to save orders and their addresses, as recorded.</summary>
[TestClass]
public sealed class OrderSaveReplayTests
{
    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await RunningStore.StartAsync();

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow("order-put-create-ext-order-id.json", 17)]
    [DataRow("order-post-entity-ext-order-id.json", 22)]
    public async Task An_external_id_is_answered_as_recorded_and_nothing_else_changes(string file, int id)
    {
        var before = await WithoutAsync(id);

        var (status, body, _) = await RecordedWrite.Named(file).SendAsync(store.Client);

        Assert.AreEqual(200, status, body);
        Assert.IsNull(JsonShape.Difference(Timeless.Of(Capture.Read(file)), Timeless.Of(body)));
        Assert.AreEqual(before, await WithoutAsync(id));
        var order = await store.Client.ReadAsync($"/rest/V1/orders/{id}");
        Assert.StartsWith("SO-2026-000", order.GetProperty("ext_order_id").GetString()!);
    }

    [TestMethod]
    public async Task An_address_is_answered_as_recorded_and_moves_no_date()
    {
        var before = (await store.Client.ReadAsync("/rest/V1/orders/24")).GetProperty("updated_at").GetString();

        var (status, body, _) = await RecordedWrite.Named("order-address-put.json").SendAsync(store.Client);

        Assert.AreEqual(200, status, body);
        Assert.IsNull(JsonShape.Difference(Capture.Read("order-address-put.json"), body));
        var order = await store.Client.ReadAsync("/rest/V1/orders/24");
        Assert.AreEqual("10117", order.GetProperty("billing_address").GetProperty("postcode").GetString());
        Assert.AreEqual(before, order.GetProperty("updated_at").GetString());
    }

    [TestMethod]
    public async Task The_shipping_address_is_found_by_its_id_and_another_is_not()
    {
        var id = (await store.Client.ReadAsync("/rest/V1/orders/2")).GetProperty("extension_attributes").GetProperty("shipping_assignments")[0].GetProperty("shipping").GetProperty("address").GetProperty("entity_id").GetInt64();

        var (right, _, _) = await store.Client.WriteAsync("PUT", "/rest/V1/orders/2", $"{{\"entity\":{{\"entity_id\":{id},\"city\":\"Neustadt\"}}}}");
        var (wrong, _, _) = await store.Client.WriteAsync("PUT", "/rest/V1/orders/2", """{"entity":{"entity_id":4711,"city":"Neustadt"}}""");

        Assert.AreEqual((200, 400), (right, wrong));
        StringAssert.Contains((await store.Client.GetAsync("/rest/V1/orders/2")).Body, "Neustadt");
    }

    [TestMethod]
    [DataRow("""{"entity":{"ext_order_id":"X"}}""", 501, "saved as new ones")]
    [DataRow("""{"entity":{"entity_id":4711,"ext_order_id":"X"}}""", 404, "The entity that was requested")]
    [DataRow("""{"entity":{"entity_id":17,"items":[]}}""", 501, "items")]
    [DataRow("""{"entity":{"entity_id":17,"erp_number":"X"}}""", 400, "ErpNumber")]
    [DataRow("""{"entity":{"entity_id":"abc"}}""", 400, "entity_id")]
    [DataRow("""{}""", 400, "entity")]
    public async Task What_cannot_be_saved_is_refused(string sent, int status, string text)
    {
        var (answered, body) = await store.Client.PostAsync("/rest/V1/orders", sent);

        Assert.AreEqual(status, answered, body);
        StringAssert.Contains(body, text);
    }

    // Nobody checks these: what is sent is stored, state and status too.
    [TestMethod]
    public async Task A_status_is_taken_without_a_look_at_it()
    {
        await store.Client.PostAsync("/rest/V1/orders", """{"entity":{"entity_id":17,"increment_id":"000000016","status":"erp_exported","weight":"2.5"}}""");

        var order = await store.Client.ReadAsync("/rest/V1/orders/17");

        Assert.AreEqual(("erp_exported", "new", 2.5m), (order.GetProperty("status").GetString(), order.GetProperty("state").GetString(), order.GetProperty("weight").GetDecimal()));
    }

    private async Task<string> WithoutAsync(int id)
    {
        var order = await store.Client.ReadAsync($"/rest/V1/orders/{id}");
        return string.Join('\n', order.EnumerateObject().Where(member => member.Name is not ("ext_order_id" or "updated_at")).Select(member => $"{member.Name}={JsonSerializer.Serialize(member.Value)}"));
    }
}
