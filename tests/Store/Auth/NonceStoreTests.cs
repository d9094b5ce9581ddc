using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Auth;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

[TestClass]
public sealed class NonceStoreTests
{
    private readonly FakeTimeProvider time = new();

    [TestMethod]
    public void Takes_a_nonce_once_per_consumer()
    {
        var nonces = new NonceStore(time);

        Assert.IsTrue(nonces.TryUse("a", "1"));
        Assert.IsFalse(nonces.TryUse("a", "1"));
        Assert.IsTrue(nonces.TryUse("b", "1"));
        Assert.IsTrue(nonces.TryUse("a", "2"));
    }

    [TestMethod]
    public void Takes_it_again_when_it_is_cleaned_up()
    {
        var nonces = new NonceStore(time);
        nonces.TryUse("a", "1");

        time.Advance(NonceStore.Retention);
        Assert.IsFalse(nonces.TryUse("a", "1"));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsTrue(nonces.TryUse("a", "1"));
    }

    [TestMethod]
    public void Lets_only_one_of_many_threads_use_a_nonce()
    {
        var nonces = new NonceStore(time);
        var won = 0;

        Parallel.For(0, 10_000, i =>
        {
            if (nonces.TryUse("a", $"{i % 100}"))
            {
                Interlocked.Increment(ref won);
            }
        });

        Assert.AreEqual(100, won);
    }
}
