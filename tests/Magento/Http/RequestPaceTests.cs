using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class RequestPaceTests
{
    [TestMethod]
    public async Task Lets_one_second_of_requests_pass_at_once_and_spreads_the_rest()
    {
        var time = new FakeTimeProvider();
        var pace = new RequestPace(5, time);

        for (var i = 0; i < 5; i++)
        {
            await pace.WaitAsync(CancellationToken.None);
        }

        var sixth = pace.WaitAsync(CancellationToken.None);
        var seventh = pace.WaitAsync(CancellationToken.None);
        Assert.IsFalse(sixth.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(200));
        await sixth;
        Assert.IsFalse(seventh.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(200));
        await seventh;
    }

    [TestMethod]
    public async Task Fills_up_while_nothing_is_sent()
    {
        var time = new FakeTimeProvider();
        var pace = new RequestPace(2, time);
        await pace.WaitAsync(CancellationToken.None);
        await pace.WaitAsync(CancellationToken.None);

        time.Advance(TimeSpan.FromMinutes(1));

        Assert.IsTrue(pace.WaitAsync(CancellationToken.None).IsCompleted);
        Assert.IsTrue(pace.WaitAsync(CancellationToken.None).IsCompleted);
        Assert.IsFalse(pace.WaitAsync(CancellationToken.None).IsCompleted);
    }

    [TestMethod]
    public async Task Ends_a_wait_that_is_cancelled()
    {
        var pace = new RequestPace(1, new FakeTimeProvider());
        await pace.WaitAsync(CancellationToken.None);

        await Assert.ThrowsAsync<OperationCanceledException>(() => pace.WaitAsync(new CancellationToken(true)));
    }
}
