using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations.Returns;

[TestClass]
public sealed class ReturnTrackTests
{
    [TestMethod]
    public async Task A_parcel_is_added_once()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        var body = new { number = " JD0146000 ", carrierCode = "dhl", title = "DHL" };

        (await run.PostAsync($"returns/{id}/tracks", body)).Done();
        var known = (await run.PostAsync($"returns/{id}/tracks", body)).AlreadyDone();
        (await run.PostAsync($"returns/{id}/tracks", new { number = "jd0146000", carrierCode = "dhl" })).AlreadyDone();

        var track = Tracks(run, id).Single();
        Assert.AreEqual("JD0146000", (string)track["track_number"]!);
        Assert.AreEqual("dhl", (string)track["carrier_code"]!);
        Assert.AreEqual("DHL", (string)track["carrier_title"]!);
        Assert.AreEqual(track["entity_id"]!.ToString(), known);
    }

    [TestMethod]
    public async Task Without_a_carrier_it_is_a_custom_one()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/tracks", new { number = "1", carrierCode = "", title = " " })).Done();
        (await run.PostAsync($"returns/{id}/tracks", new { number = "1" })).AlreadyDone();

        Assert.AreEqual("custom", (string)Tracks(run, id).Single()["carrier_code"]!);
        Assert.AreEqual("custom", (string)Tracks(run, id).Single()["carrier_title"]!);
    }

    [TestMethod]
    public async Task The_same_number_at_another_carrier_is_another_parcel()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        (await run.PostAsync($"returns/{id}/tracks", new { number = "1", carrierCode = "dhl" })).Done();
        (await run.PostAsync($"returns/{id}/tracks", new { number = "1", carrierCode = "ups" })).Done();

        Assert.HasCount(2, Tracks(run, id));
    }

    [TestMethod]
    public async Task A_lost_answer_adds_nothing_twice()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();
        run.Break("returns/:id/tracking-numbers", FaultKind.CutOff);

        var added = (await run.PostAsync($"returns/{id}/tracks", new { number = "1" })).Done();

        Assert.AreEqual(Tracks(run, id).Single()["entity_id"]!.ToString(), added);
        (await run.PostAsync($"returns/{id}/tracks", new { number = "1" })).AlreadyDone();
    }

    [TestMethod]
    public async Task Many_equal_parcels_at_once_are_one()
    {
        await using var run = await ServiceRun.StartAsync();
        var id = run.AskReturn();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => run.PostAsync($"returns/{id}/tracks", new { number = "1" })));

        Assert.HasCount(1, Tracks(run, id));
    }

    [TestMethod]
    [DataRow("""{}""")]
    [DataRow("""{"number":""}""")]
    [DataRow("""{"number":"1","carrierCode":"d h l"}""")]
    public async Task What_does_not_fit_is_refused(string body)
    {
        await using var run = await ServiceRun.StartAsync(orders: 5);

        (await run.PostAsync($"returns/{run.AskReturn()}/tracks", body)).IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
    }

    private static IReadOnlyList<JsonObject> Tracks(ServiceRun run, long id) => [.. run.Return(id)["tracks"]!.AsArray().Select(track => track!.AsObject())];
}
