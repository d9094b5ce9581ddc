using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using PowerPlatformMagento.Magento.Authentication;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Telemetry;

namespace PowerPlatformMagento.Magento;

internal sealed class MagentoClientFactory : IMagentoClientFactory, IDisposable
{
    private readonly FrozenDictionary<string, Lazy<MagentoClient>> _clients;

    public MagentoClientFactory(IEnumerable<MagentoStoreOptions> stores, IHttpClientFactory http, TimeProvider time, ILoggerFactory loggers)
    {
        var clients = new Dictionary<string, Lazy<MagentoClient>>(StringComparer.Ordinal);
        foreach (var options in stores)
        {
            if (options.Validate() is { Count: > 0 } problems)
            {
                throw new ArgumentException($"The store '{options.Key}' cannot be used: {string.Join(' ', problems)}", nameof(stores));
            }

            if (!clients.TryAdd(options.Key, new Lazy<MagentoClient>(() => Create(options, http, time, loggers))))
            {
                throw new ArgumentException($"The store '{options.Key}' is configured twice.", nameof(stores));
            }
        }

        _clients = clients.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Stores => _clients.Keys;

    public IMagentoClient GetClient(string store) => Find(store);

    public IMagentoOperations GetOperations(string store) => Find(store).Operations;

    public void Dispose()
    {
        foreach (var client in _clients.Values)
        {
            if (client.IsValueCreated)
            {
                client.Value.Dispose();
            }
        }
    }

    private MagentoClient Find(string store) =>
        _clients.TryGetValue(store, out var client) ? client.Value : throw new KeyNotFoundException($"No store with the key '{store}' is configured.");

    private static MagentoClient Create(MagentoStoreOptions options, IHttpClientFactory http, TimeProvider time, ILoggerFactory loggers)
    {
        HttpClient Clients() => http.CreateClient(MagentoRegistration.HttpClientName);
        var logger = loggers.CreateLogger(MagentoTelemetry.Name);
        var authenticator = AuthenticatorFactory.Create(options, Clients, time, () => RandomNumberGenerator.GetHexString(32, lowercase: true));
        var connection = new StoreConnection(options, authenticator, Clients, time, RandomFraction, logger);
        return new MagentoClient(options, connection, time, logger);
    }

    private static double RandomFraction() => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20);
}
