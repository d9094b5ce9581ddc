using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Contract;

/// <summary>A store that runs, and a client of it.</summary>
internal sealed class RunningStore : IAsyncDisposable
{
    private RunningStore(StoreHost host)
    {
        Host = host;
        Client = new StoreClient(host);
    }

    public StoreHost Host { get; }

    public StoreClient Client { get; }

    public StoreOperations Operations => Host.Operations!;

    public DocumentSet Documents => (DocumentSet)Host.Documents;

    /// <summary>The recorded store before anybody worked on its orders.</summary>
    public static async Task<RunningStore> StartAsync(Func<StoreOptions, StoreOptions>? change = null) =>
        new(await CapturedStore.StartAsync(options => (change ?? (same => same))(options with { Documents = UntouchedStore.Documents() })));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
