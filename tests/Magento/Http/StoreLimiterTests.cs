using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class StoreLimiterTests
{
    private readonly FakeTimeProvider _time = new();

    [TestMethod]
    public async Task Lets_as_many_in_as_allowed_and_the_next_when_one_leaves()
    {
        using var limiter = Limiter(concurrency: 2, perSecond: 100);
        var first = await limiter.EnterAsync(CancellationToken.None);
        await limiter.EnterAsync(CancellationToken.None);

        var third = limiter.EnterAsync(CancellationToken.None).AsTask();
        Assert.IsFalse(third.IsCompleted);
        first.Dispose();

        Assert.IsNotNull(await third);
    }

    [TestMethod]
    public async Task Gives_the_slot_back_when_a_wait_for_the_pace_is_cancelled()
    {
        using var limiter = Limiter(concurrency: 1, perSecond: 1);
        (await limiter.EnterAsync(CancellationToken.None)).Dispose();
        using var cancel = new CancellationTokenSource();
        var waiting = limiter.EnterAsync(cancel.Token).AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
        _time.Advance(TimeSpan.FromSeconds(5));
        (await limiter.EnterAsync(CancellationToken.None)).Dispose();
    }

    [TestMethod]
    public async Task Ends_a_wait_for_a_slot_when_cancelled()
    {
        using var limiter = Limiter(concurrency: 1, perSecond: 100);
        using var slot = await limiter.EnterAsync(CancellationToken.None);
        using var cancel = new CancellationTokenSource();
        var waiting = limiter.EnterAsync(cancel.Token).AsTask();

        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
    }

    private StoreLimiter Limiter(int concurrency, int perSecond) => new(
        new MagentoStoreOptions
        {
            Key = "main",
            BaseUrl = new Uri("https://shop.example"),
            Credentials = new BearerCredentials { Token = "t" },
            MaximumConcurrency = concurrency,
            RequestsPerSecond = perSecond,
        },
        _time);
}
