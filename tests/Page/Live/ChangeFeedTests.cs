using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Page.Live;
using PowerPlatformMagento.Sandbox.Page.Tests.Support;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Live;

[TestClass]
public sealed class ChangeFeedTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly PageWorld _world = new();
    private readonly FakeTimeProvider _time = new();
    private readonly SemaphoreSlim _refreshed = new(0);
    private int _refreshes;

    [TestMethod]
    public async Task The_first_change_is_shown_at_once()
    {
        using var feed = new ChangeFeed(_world.Dataverse, _time);
        using var subscription = Subscribe(feed);

        _world.AddOrder();

        Assert.IsTrue(await _refreshed.WaitAsync(Patience));
    }

    [TestMethod]
    public async Task However_many_changes_come_there_is_one_refresh_an_interval()
    {
        using var feed = new ChangeFeed(_world.Dataverse, _time);
        using var subscription = Subscribe(feed);
        _world.AddOrder();
        Assert.IsTrue(await _refreshed.WaitAsync(Patience));

        for (var order = 0; order < 500; order++)
        {
            _world.AddOrder();
        }

        Assert.IsFalse(await _refreshed.WaitAsync(TimeSpan.FromMilliseconds(200)), "Nothing is read before the interval is over");
        await AdvanceUntilRefreshed();
        Assert.AreEqual(2, _refreshes);
    }

    [TestMethod]
    public async Task A_change_during_a_refresh_is_not_missed()
    {
        using var feed = new ChangeFeed(_world.Dataverse, _time);
        var first = true;
        using var subscription = feed.Subscribe(change => change.Table == "mag_order", _ =>
        {
            if (first)
            {
                first = false;
                _world.AddOrder();
            }

            Interlocked.Increment(ref _refreshes);
            _refreshed.Release();
            return Task.CompletedTask;
        });

        _world.AddOrder();
        Assert.IsTrue(await _refreshed.WaitAsync(Patience));
        await AdvanceUntilRefreshed();

        Assert.AreEqual(2, _refreshes);
    }

    [TestMethod]
    public async Task Changes_of_other_tables_are_passed_over()
    {
        using var feed = new ChangeFeed(_world.Dataverse, _time);
        using var subscription = Subscribe(feed);

        _world.AddContact("Berger");

        Assert.IsFalse(await _refreshed.WaitAsync(TimeSpan.FromMilliseconds(200)));
    }

    [TestMethod]
    public async Task Who_left_is_not_told()
    {
        using var feed = new ChangeFeed(_world.Dataverse, _time);
        Subscribe(feed).Dispose();

        _world.AddOrder();

        Assert.IsFalse(await _refreshed.WaitAsync(TimeSpan.FromMilliseconds(200)));
    }

    [TestMethod]
    public async Task Leaving_twice_does_no_harm()
    {
        var feed = new ChangeFeed(_world.Dataverse, _time);
        var subscription = Subscribe(feed);
        feed.Dispose();
        subscription.Dispose();

        _world.AddOrder();

        Assert.IsFalse(await _refreshed.WaitAsync(TimeSpan.FromMilliseconds(100)));
    }

    public void Dispose() => _refreshed.Dispose();

    private IDisposable Subscribe(ChangeFeed feed) => feed.Subscribe(change => change.Table == "mag_order", _ =>
    {
        Interlocked.Increment(ref _refreshes);
        _refreshed.Release();
        return Task.CompletedTask;
    });

    // The subscriber starts to wait a moment after it called back, so the clock may have to be moved again.
    private async Task AdvanceUntilRefreshed()
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            _time.Advance(ChangeFeed.Interval);
            if (await _refreshed.WaitAsync(TimeSpan.FromMilliseconds(200)))
            {
                return;
            }
        }

        Assert.Fail("Nobody was told");
    }
}
