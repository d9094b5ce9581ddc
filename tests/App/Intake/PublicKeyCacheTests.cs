using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Intake;

[TestClass]
public sealed class PublicKeyCacheTests
{
    private const string Path = "/prod/keys/pub-key-1.pem";

    private readonly FakeKeyHost _host = new();
    private readonly FakeTimeProvider _time = new(Samples.Noon);

    [TestMethod]
    public async Task Fetches_a_key_once_a_day()
    {
        using var rsa = RSA.Create(2048);
        _host.Keys[Path] = rsa.ExportSubjectPublicKeyInfoPem();
        using var cache = new PublicKeyCache(_host, _time);

        await cache.GetAsync(Path, default);
        _time.Advance(TimeSpan.FromHours(23));
        await cache.GetAsync(Path, default);
        Assert.HasCount(1, _host.Fetches);
        _time.Advance(TimeSpan.FromHours(1.5));
        Assert.IsNotNull(await cache.GetAsync(Path, default));

        Assert.HasCount(2, _host.Fetches);
    }

    [TestMethod]
    public async Task Remembers_for_a_while_that_there_is_no_key()
    {
        using var cache = new PublicKeyCache(_host, _time);

        Assert.IsNull(await cache.GetAsync(Path, default));
        Assert.IsNull(await cache.GetAsync(Path, default));
        Assert.HasCount(1, _host.Fetches);
        _time.Advance(TimeSpan.FromMinutes(6));
        await cache.GetAsync(Path, default);

        Assert.HasCount(2, _host.Fetches);
    }

    [TestMethod]
    public async Task Treats_a_key_that_cannot_be_read_as_no_key()
    {
        _host.Keys[Path] = "<html>404</html>";
        using var cache = new PublicKeyCache(_host, _time);

        Assert.IsNull(await cache.GetAsync(Path, default));
    }

    [TestMethod]
    public async Task Does_not_let_strangers_make_it_fetch_without_end()
    {
        using var cache = new PublicKeyCache(_host, _time);
        for (var number = 0; number < 10; number++)
        {
            await cache.GetAsync($"/prod/keys/pub-key-{number}.pem", default);
        }

        await Assert.ThrowsExactlyAsync<HttpRequestException>(() => cache.GetAsync("/prod/keys/pub-key-99.pem", default));
        _time.Advance(TimeSpan.FromMinutes(2));
        await cache.GetAsync("/prod/keys/pub-key-99.pem", default);

        Assert.HasCount(11, _host.Fetches);
    }

    [TestMethod]
    public async Task Does_not_remember_that_the_host_was_down()
    {
        using var rsa = RSA.Create(2048);
        _host.Keys[Path] = rsa.ExportSubjectPublicKeyInfoPem();
        _host.IsDown = true;
        using var cache = new PublicKeyCache(_host, _time);
        await Assert.ThrowsExactlyAsync<HttpRequestException>(() => cache.GetAsync(Path, default));
        _host.IsDown = false;

        Assert.IsNotNull(await cache.GetAsync(Path, default));
    }
}
