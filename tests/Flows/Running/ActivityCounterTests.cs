using PowerPlatformMagento.Sandbox.Flows.Running.Hosting;

namespace PowerPlatformMagento.Sandbox.Flows.Tests.Running;

[TestClass]
public sealed class ActivityCounterTests
{
    private readonly ActivityCounter _counter = new();

    [TestMethod]
    public void At_first_nothing_is_under_way() => Assert.IsTrue(_counter.WhenIdleAsync(CancellationToken.None).IsCompletedSuccessfully);

    [TestMethod]
    public async Task The_last_end_ends_the_waiting()
    {
        var first = _counter.Begin();
        var second = _counter.Begin();
        var idle = _counter.WhenIdleAsync(CancellationToken.None);

        first.Dispose();
        Assert.IsFalse(idle.IsCompleted);
        second.Dispose();

        await idle.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [TestMethod]
    public void An_activity_ends_once()
    {
        var first = _counter.Begin();
        using var second = _counter.Begin();

        first.Dispose();
        first.Dispose();

        Assert.IsFalse(_counter.WhenIdleAsync(CancellationToken.None).IsCompleted);
    }

    [TestMethod]
    public async Task Work_that_begins_at_the_end_of_other_work_is_waited_for()
    {
        var first = _counter.Begin();
        var idle = _counter.WhenIdleAsync(CancellationToken.None);
        var second = _counter.Begin();
        first.Dispose();
        await Task.Delay(20);
        Assert.IsFalse(idle.IsCompleted);

        second.Dispose();

        await idle.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [TestMethod]
    public async Task Waiting_can_be_given_up()
    {
        using var activity = _counter.Begin();
        using var stopping = new CancellationTokenSource();
        var idle = _counter.WhenIdleAsync(stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => idle);
    }

    [TestMethod]
    public async Task Many_threads_may_begin_and_end()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var count = 0; count < 500; count++)
            {
                _counter.Begin().Dispose();
            }
        })));

        Assert.IsTrue(_counter.WhenIdleAsync(CancellationToken.None).IsCompletedSuccessfully);
    }
}
