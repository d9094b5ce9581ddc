using PowerPlatformMagento.App.Operations;

namespace PowerPlatformMagento.App.Tests.Operations;

[TestClass]
public sealed class RecordLocksTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task One_write_at_a_time_works_on_a_record()
    {
        using var locks = new RecordLocks();
        var (inside, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => locks.RunAsync("main", "1", WorkAsync, TestContext.CancellationToken)));

        Assert.AreEqual(1, most);

        async Task<int> WorkAsync(CancellationToken token)
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            return Interlocked.Decrement(ref inside);
        }
    }

    [TestMethod]
    public async Task Who_gives_up_waiting_leaves_the_record_free()
    {
        using var locks = new RecordLocks();
        using var impatient = new CancellationTokenSource();
        var release = new TaskCompletionSource<int>();
        var first = locks.RunAsync("main", "1", _ => release.Task, TestContext.CancellationToken);
        var second = locks.RunAsync("main", "1", _ => Task.FromResult(2), impatient.Token);

        await impatient.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => second);
        release.SetResult(1);

        Assert.AreEqual(1, await first);
        Assert.AreEqual(3, await locks.RunAsync("main", "1", _ => Task.FromResult(3), TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task A_failure_frees_the_record()
    {
        using var locks = new RecordLocks();

        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => locks.RunAsync<int>("main", "1", _ => throw new InvalidOperationException(), TestContext.CancellationToken));

        Assert.AreEqual(1, await locks.RunAsync("main", "1", _ => Task.FromResult(1), TestContext.CancellationToken));
    }
}
