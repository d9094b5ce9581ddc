using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>Tracks that are added and taken away later.</summary>
[TestClass]
public sealed class TrackTests
{
    private RunningStore store = null!;

    [TestInitialize]
    public async Task StartAsync()
    {
        store = await RunningStore.StartAsync();
        store.Operations.Orders.Ship(2, new NewShipment { Tracks = [new NewTrack("A"), new NewTrack("B", "UPS", "ups")] });
        store.Operations.Orders.Ship(12, new NewShipment { Tracks = [new NewTrack("C")] });
    }

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task A_track_that_goes_leaves_the_others()
    {
        Assert.AreEqual(200, (await store.Client.WriteAsync("DELETE", "/rest/V1/shipment/track/1", null)).Status);

        Assert.AreEqual("B", await NumbersAsync(1));
        Assert.AreEqual("C", await NumbersAsync(2));
    }

    [TestMethod]
    public async Task A_new_track_never_has_the_id_of_one_that_went()
    {
        await store.Client.WriteAsync("DELETE", "/rest/V1/shipment/track/3", null);

        var (_, body) = await AddAsync(12, 2, "D");

        StringAssert.Contains(body, "\"entity_id\":4");
        Assert.AreEqual("D", await NumbersAsync(2));
        Assert.AreEqual("true", (await store.Client.WriteAsync("DELETE", "/rest/V1/shipment/track/3", null)).Body, "once more is no error");
        Assert.AreEqual("D", await NumbersAsync(2));
    }

    [TestMethod]
    [DataRow(12, 1, "X", DisplayName = "the shipment of another order")]
    [DataRow(2, 4711, "X", DisplayName = "no shipment")]
    [DataRow(4711, 1, "X", DisplayName = "no order")]
    [DataRow(2, 1, "", DisplayName = "no number")]
    public async Task A_track_belongs_to_a_shipment_of_its_order(int order, int shipment, string number)
    {
        var (status, body) = await AddAsync(order, shipment, number);

        Assert.AreEqual(400, status);
        StringAssert.Contains(body, "Could not save the shipment tracking.");
        Assert.AreEqual("A,B", await NumbersAsync(1));
    }

    [TestMethod]
    public async Task Only_what_is_asked_for_is_answered()
    {
        var (status, body) = await store.Client.PostAsync(
            "/rest/V1/shipment/track?fields=entity_id,track_number", """{"entity":{"order_id":2,"parent_id":1,"track_number":"E","title":"t","carrier_code":"custom","weight":1.5,"qty":2,"description":"d"}}""");

        Assert.AreEqual((200, """{"entity_id":4,"track_number":"E"}"""), (status, body));
    }

    [TestMethod]
    [DataRow("shipment/track/abc", 400)]
    [DataRow("shipment/track/0", 200)]
    public async Task Ids_of_tracks_are_numbers(string path, int status) => Assert.AreEqual(status, (await store.Client.WriteAsync("DELETE", $"/rest/V1/{path}", null)).Status);

    private Task<(int Status, string Body)> AddAsync(int order, int shipment, string number) => store.Client.PostAsync(
        "/rest/V1/shipment/track", $"{{\"entity\":{{\"order_id\":{order},\"parent_id\":{shipment},\"track_number\":\"{number}\",\"title\":\"t\",\"carrier_code\":\"custom\",\"weight\":0,\"qty\":1,\"description\":\"\"}}}}");

    private async Task<string> NumbersAsync(int shipment) =>
        string.Join(',', (await store.Client.ReadAsync($"/rest/V1/shipment/{shipment}")).GetProperty("tracks").EnumerateArray().Select(track => track.GetProperty("track_number").GetString()));
}
