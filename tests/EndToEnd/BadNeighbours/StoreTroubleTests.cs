using System.Net;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Faults;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.BadNeighbours;

/// <summary>The store misbehaves for a while and is well again: everything arrives and nothing is parked.</summary>
[TestClass]
public sealed class StoreTroubleTests
{
    [TestMethod]
    [DataRow(FaultKind.Unauthorized, 2)]
    [DataRow(FaultKind.TooManyRequests, 6)]
    [DataRow(FaultKind.InternalError, 6)]
    [DataRow(FaultKind.InternalErrorText, 6)]
    [DataRow(FaultKind.BadGateway, 6)]
    [DataRow(FaultKind.Maintenance, 6)]
    [DataRow(FaultKind.CutOff, 4)]
    [DataRow(FaultKind.Reset, 6)]
    public async Task Everything_arrives_after_a_store_that_answered_badly_for_a_while(FaultKind fault, int times)
    {
        await using var world = await World.StartAsync(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 30, Seed = 3 }));
        world.Store.Faults.Add(new FaultRule(fault) { Times = times, RetryAfter = fault == FaultKind.TooManyRequests ? TimeSpan.FromSeconds(1) : null });
        await world.AnnounceEverythingAsync();
        await world.WhenIdleAsync();
        Assert.AreEqual(times, world.Store.Faults.Injected[fault]);
        Assert.IsEmpty(world.OpenIssues());
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }

    [TestMethod]
    public async Task Events_that_come_while_the_store_is_away_wait_until_it_is_back()
    {
        await using var world = await World.StartAsync(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 20, Seed = 5 }));
        var port = await world.StopStoreAsync();
        using var webhook = new Webhook(world.App.Address);
        using (var answer = await webhook.SendAsync($"[{string.Join(',', Enumerable.Range(1, 20).Select(id => Webhook.Order(id)))}]"))
        {
            Assert.AreEqual(HttpStatusCode.Accepted, answer.StatusCode);
        }

        Assert.IsFalse(await world.App.Poller.PollAsync(default));
        var waiting = await world.Inbox.GetStatusAsync(default);
        Assert.AreEqual(20L, waiting.Pending + waiting.Leased);
        Assert.AreEqual(0, world.Dataverse.Count("mag_order"));

        await world.StartStoreAsync(port);
        await world.WhenIdleAsync();
        Assert.AreEqual(20, world.Dataverse.Count("mag_order"));
        Assert.IsEmpty(world.OpenIssues());
        await world.SettleAsync();
        await world.AssertAgreesAsync();
    }
}
