using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>The client as an app gets it, connected to a server of this machine.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    public static readonly OAuth1Credentials OAuth = new()
    {
        ConsumerKey = "ck-kjhgf0987654321kjhgf098765432",
        ConsumerSecret = "cs-secret/with+odd=chars&more-12",
        AccessToken = "at-abcdefghijklmnopqrstuvwxyz012",
        AccessTokenSecret = "as-secret%20zyxwvutsrqponmlkji98",
    };

    private readonly ServiceProvider _services;

    private TestClient(ServiceProvider services)
    {
        _services = services;
        Client = services.GetRequiredService<IMagentoClientFactory>().GetClient("main");
    }

    public IMagentoClient Client { get; }

    public IMagentoOperations Operations => _services.GetRequiredService<IMagentoClientFactory>().GetOperations("main");

    public ListLogger Log => _services.GetRequiredService<ListLogger>();

    public static TestClient Connect(
        Uri baseUrl,
        MagentoCredentials? credentials = null,
        TimeProvider? time = null,
        Func<MagentoStoreOptions, MagentoStoreOptions>? configure = null)
    {
        var options = new MagentoStoreOptions
        {
            Key = "main",
            BaseUrl = baseUrl,
            Credentials = credentials ?? new BearerCredentials { Token = "token-that-is-secret" },
            AllowInsecureLoopback = true,
            RequestsPerSecond = 10_000,
            AttemptTimeout = TimeSpan.FromHours(1),
            TotalTimeout = TimeSpan.FromHours(2),
        };
        var services = new ServiceCollection();
        services.AddSingleton(time ?? new QuickTime());
        services.AddSingleton<ListLogger>();
        services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<ListLogger>());
        services.AddMagento().AddMagentoStore(_ => configure?.Invoke(options) ?? options);
        return new TestClient(services.BuildServiceProvider());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
