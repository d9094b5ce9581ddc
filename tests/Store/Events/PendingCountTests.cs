using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Events;

[TestClass]
public sealed class PendingCountTests
{
    private readonly PendingCount pending = new();

    [TestMethod]
    public void Waits_for_nothing_when_there_is_nothing() => Assert.IsTrue(pending.WhenAtMostAsync(0, CancellationToken.None).IsCompletedSuccessfully);

    [TestMethod]
    public async Task Waits_until_the_last_is_done()
    {
        pending.Add(2);
        var done = pending.WhenAtMostAsync(0, CancellationToken.None);

        pending.Add(-1);
        Assert.IsFalse(done.IsCompleted);
        pending.Add(-1);

        await done;
    }

    [TestMethod]
    public async Task Tells_when_there_is_room()
    {
        pending.Add(11);
        var room = pending.WhenAtMostAsync(10, CancellationToken.None);
        var empty = pending.WhenAtMostAsync(0, CancellationToken.None);

        pending.Add(-1);

        await room;
        Assert.IsFalse(empty.IsCompleted);
    }

    [TestMethod]
    public async Task Stops_waiting_when_cancelled()
    {
        pending.Add(1);
        using var stop = new CancellationTokenSource();
        var done = pending.WhenAtMostAsync(0, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => done);
    }
}
