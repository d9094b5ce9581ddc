using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Tests.Operations.Lists;

[TestClass]
public sealed class KeptTests
{
    private readonly FakeTimeProvider time = new();
    private int reads;

    [TestMethod]
    public async Task What_is_young_is_not_read_again()
    {
        var kept = Make();

        Assert.AreEqual("1", await kept.GetAsync(CancellationToken.None));
        time.Advance(TimeSpan.FromMinutes(9.9));

        Assert.AreEqual("1", await kept.GetAsync(CancellationToken.None));
    }

    [TestMethod]
    public async Task What_is_old_is_read_again()
    {
        var kept = Make();
        await kept.GetAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromMinutes(10));

        Assert.AreEqual("2", await kept.GetAsync(CancellationToken.None));
    }

    [TestMethod]
    public async Task What_lacks_something_is_read_again_but_not_all_the_time()
    {
        var kept = Make();
        await kept.GetAsync(CancellationToken.None);

        Assert.AreEqual("1", await kept.GetAsync(_ => false, CancellationToken.None), "it was read a moment ago");
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.AreEqual("1", await kept.GetAsync(_ => true, CancellationToken.None));
        Assert.AreEqual("2", await kept.GetAsync(_ => false, CancellationToken.None));
    }

    [TestMethod]
    public async Task A_failure_is_not_kept()
    {
        var kept = new Kept<string>(time, _ => ++reads == 1 ? throw new InvalidOperationException("down") : Task.FromResult($"{reads}"));

        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => kept.GetAsync(CancellationToken.None));
        Assert.AreEqual("2", await kept.GetAsync(CancellationToken.None));
    }

    [TestMethod]
    public async Task A_caller_that_gives_up_leaves_nothing_behind()
    {
        using var impatient = new CancellationTokenSource();
        await impatient.CancelAsync();
        var kept = new Kept<string>(time, token => token.IsCancellationRequested ? Task.FromCanceled<string>(token) : Task.FromResult($"{++reads}"));

        await Assert.ThrowsAsync<OperationCanceledException>(() => kept.GetAsync(impatient.Token));
        Assert.AreEqual("1", await kept.GetAsync(CancellationToken.None));
    }

    private Kept<string> Make() => new(time, _ => Task.FromResult($"{++reads}"));
}
