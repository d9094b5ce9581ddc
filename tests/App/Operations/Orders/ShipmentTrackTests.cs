using System.Net;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Orders;

[TestClass]
public sealed class ShipmentTrackTests
{
    [TestMethod]
    public async Task A_parcel_is_added_once()
    {
        await using var run = await ShopRun.StartAsync();
        var (order, shipment) = Shipped(run);

        var id = (await run.PostAsync($"shipments/{shipment}/tracks", new { number = "JD-1", carrierCode = "dhl", title = "DHL" })).Done();
        var again = (await run.PostAsync($"shipments/{shipment}/tracks", new { number = "jd-1" })).AlreadyDone();

        Assert.AreEqual(id, again);
        var track = run.Documents(StoreEntity.Shipments, order).Single()["tracks"]!.AsArray().Single()!;
        Assert.AreEqual("dhl DHL JD-1", $"{track["carrier_code"]} {track["title"]} {track["track_number"]}");
        Assert.AreEqual(id, track["entity_id"]!.ToString());
    }

    [TestMethod]
    public async Task Another_number_is_another_parcel()
    {
        await using var run = await ShopRun.StartAsync();
        var (order, shipment) = Shipped(run);

        (await run.PostAsync($"shipments/{shipment}/tracks", new { number = "JD-1" })).Done();
        (await run.PostAsync($"shipments/{shipment}/tracks", new { number = "JD-2" })).Done();

        Assert.HasCount(2, run.Documents(StoreEntity.Shipments, order).Single()["tracks"]!.AsArray());
    }

    [TestMethod]
    public async Task A_parcel_whose_answer_is_cut_off_is_found()
    {
        await using var run = await ShopRun.StartAsync();
        var (order, shipment) = Shipped(run);
        run.Break("shipment/track", FaultKind.CutOff);

        var id = (await run.PostAsync($"shipments/{shipment}/tracks", new { number = "JD-1" })).Done();

        Assert.AreEqual(id, run.Documents(StoreEntity.Shipments, order).Single()["tracks"]!.AsArray().Single()!["entity_id"]!.ToString());
    }

    [TestMethod]
    public async Task Equal_calls_at_the_same_time_add_one_parcel()
    {
        await using var run = await ShopRun.StartAsync();
        var (order, shipment) = Shipped(run);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync($"shipments/{shipment}/tracks", new { number = "JD-1" })));

        Assert.HasCount(1, run.Documents(StoreEntity.Shipments, order).Single()["tracks"]!.AsArray());
    }

    [TestMethod]
    public async Task A_shipment_that_is_not_there_is_404() =>
        await WithRunAsync(async run => (await run.PostAsync("shipments/99999/tracks", new { number = "JD-1" })).IsProblem(HttpStatusCode.NotFound, "MAG-STO-008"));

    [TestMethod]
    [DataRow("{}")]
    [DataRow("""{"number":""}""")]
    [DataRow("""{"number":" "}""")]
    [DataRow("""{"number":"1","carrierCode":"a-code-that-is-longer-than-thirty-two-characters"}""")]
    public async Task A_parcel_that_does_not_fit_is_refused(string body) =>
        await WithRunAsync(async run => (await run.PostAsync("shipments/1/tracks", body)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001"));

    private static (long Order, long Shipment) Shipped(ShopRun run)
    {
        var order = run.Place();
        return (order, run.World.Store.Operations!.Orders.Ship(order));
    }

    private static async Task WithRunAsync(Func<ShopRun, Task> test)
    {
        await using var run = await ShopRun.StartAsync();
        await test(run);
    }
}
