using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Options;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>A small store behind real HTTP that checks OAuth signatures, and a client connected to it.</summary>
internal sealed class StoreRun : IAsyncDisposable
{
    private readonly TestClient _client;

    private StoreRun(TestServer server, TestClient client, QuickTime time, List<string> refusals)
    {
        Server = server;
        _client = client;
        Time = time;
        Refusals = refusals;
    }

    public TestServer Server { get; }

    public IMagentoClient Client => _client.Client;

    public ListLogger Log => _client.Log;

    public QuickTime Time { get; }

    /// <summary>Signatures the verifier refused; a test that ends with one fails.</summary>
    public List<string> Refusals { get; }

    public static async Task<StoreRun> StartAsync(FakeMagento store, Func<MagentoStoreOptions, MagentoStoreOptions>? configure = null)
    {
        var time = new QuickTime();
        var verifier = new OAuthVerifier(TestClient.OAuth, time);
        var refusals = new List<string>();
        TestServer? started = null;
        var server = await TestServer.StartAsync(async (context, request) =>
        {
            // The page that tells the version is open to everybody, and the client signs nothing there.
            if (request.Path != "/magento_version" && verifier.Check(request, started!.BaseUrl) is { } refusal)
            {
                refusals.Add(refusal);
                await Answers.JsonAsync(context, $$"""{"message":"{{refusal}}"}""", 401);
                return;
            }

            await store.AnswerAsync(context, request);
        });
        started = server;
        return new StoreRun(server, TestClient.Connect(server.BaseUrl, TestClient.OAuth, time, configure), time, refusals);
    }

    public static MagentoStoreOptions With(MagentoStoreOptions options, int? pageSize = null, int? retries = null, int? pauseThreshold = null, int? recordBytes = null) => new()
    {
        Key = options.Key,
        BaseUrl = options.BaseUrl,
        Credentials = options.Credentials,
        AllowInsecureLoopback = options.AllowInsecureLoopback,
        RequestsPerSecond = options.RequestsPerSecond,
        AttemptTimeout = options.AttemptTimeout,
        TotalTimeout = options.TotalTimeout,
        PageSize = pageSize ?? options.PageSize,
        MaximumRetries = retries ?? options.MaximumRetries,
        PauseThreshold = pauseThreshold ?? options.PauseThreshold,
        MaximumRecordBytes = recordBytes ?? options.MaximumRecordBytes,
        MaximumAnswerBytes = recordBytes is null ? options.MaximumAnswerBytes : recordBytes.Value * 4L,
    };

    public Task<List<ReadResult<Order>>> OrdersAsync(params string[] ids) => ToListAsync(Client.ReadOrdersAsync(ids, CancellationToken.None));

    public Task<List<ReadResult<Customer>>> CustomersAsync(params string[] ids) => ToListAsync(Client.ReadCustomersAsync(ids, CancellationToken.None));

    public Task<List<ReadResult<Return>>> ReturnsAsync(params string[] ids) => ToListAsync(Client.ReadReturnsAsync(ids, CancellationToken.None));

    public Task<List<EntityChange>> ChangesAsync(ChangeFeed feed, DateTimeOffset since) => ToListAsync(Client.ReadChangesAsync(feed, since, CancellationToken.None));

    public static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        await Server.DisposeAsync();
        Assert.IsEmpty(Refusals, string.Join('\n', Refusals));
    }
}
