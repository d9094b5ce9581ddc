using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Pipeline;

[TestClass]
public sealed class BackgroundQueueTests
{
    private readonly BackgroundQueue _queue = new();
    private readonly List<int> _done = [];

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task An_empty_queue_is_idle() => await _queue.WhenIdleAsync(TestContext.CancellationToken);

    [TestMethod]
    public async Task Jobs_that_jobs_add_run_too_and_last()
    {
        _queue.Enqueue(() =>
        {
            _queue.Enqueue(() => _done.Add(3));
            _done.Add(1);
        });
        _queue.Enqueue(() => _done.Add(2));

        await _queue.WhenIdleAsync(TestContext.CancellationToken);

        Assert.HasCount(3, _done);
        Assert.IsLessThan(_done.IndexOf(3), _done.IndexOf(1));
    }

    [TestMethod]
    public async Task A_job_that_throws_does_not_stop_the_next_and_is_told_once()
    {
        _queue.Enqueue(() => throw new InvalidOperationException("first"));
        _queue.Enqueue(() => throw new InvalidOperationException("second"));
        _queue.Enqueue(() => _done.Add(1));

        var error = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => _queue.WhenIdleAsync(TestContext.CancellationToken));

        Assert.AreEqual("first", error.Message);
        Assert.HasCount(1, _done);
        await _queue.WhenIdleAsync(TestContext.CancellationToken);
    }

    [TestMethod]
    public async Task Waiting_can_be_given_up()
    {
        using var gate = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        _queue.Enqueue(() => gate.Wait(TestContext.CancellationToken));
        var waiting = _queue.WhenIdleAsync(cancelled.Token);

        await cancelled.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
        gate.Set();
        await _queue.WhenIdleAsync(TestContext.CancellationToken);
    }
}
