using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Magento.Http;

namespace PowerPlatformMagento.Magento.Tests.Http;

[TestClass]
public sealed class DeadlineTests
{
    private readonly FakeTimeProvider _time = new();

    [TestMethod]
    public void Passes_when_its_time_is_over()
    {
        using var deadline = new Deadline(TimeSpan.FromSeconds(5), _time, CancellationToken.None);
        Assert.IsFalse(deadline.HasPassed);

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.IsTrue(deadline.HasPassed);
        Assert.IsTrue(deadline.Token.IsCancellationRequested);
    }

    [TestMethod]
    public async Task Has_not_passed_when_the_caller_ends_the_work()
    {
        using var caller = new CancellationTokenSource();
        using var deadline = new Deadline(TimeSpan.FromSeconds(5), _time, caller.Token);

        await caller.CancelAsync();
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.IsTrue(deadline.Token.IsCancellationRequested);
        Assert.IsFalse(deadline.HasPassed);
    }
}
