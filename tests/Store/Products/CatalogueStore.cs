using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Products;

/// <summary>A running store of a few generated orders that can be changed, its clock at 24 November 2026, 10:00, and a client of it.</summary>
internal sealed class CatalogueStore : IAsyncDisposable
{
    /// <summary>When it opened, as Magento prints it.</summary>
    public const string Opened = "2026-11-24 10:00:00";

    private CatalogueStore(StoreHost host, FakeTimeProvider time)
    {
        Host = host;
        Time = time;
        Client = new StoreClient(host);
        Documents.Changed += change => Changes.Add(change);
    }

    public StoreHost Host { get; }

    public FakeTimeProvider Time { get; }

    public StoreClient Client { get; }

    public DocumentSet Documents => (DocumentSet)Host.Documents;

    public StoreOperations Operations => Host.Operations!;

    /// <summary>Everything that changed since it opened.</summary>
    public List<DocumentChange> Changes { get; } = [];

    public static async Task<CatalogueStore> OpenAsync(StoreEdition edition = StoreEdition.OpenSource, int orders = 0, Func<StoreOptions, StoreOptions>? change = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = orders, Customers = 60, Edition = edition, Epoch = time.GetUtcNow().AddHours(-1) }));
        var options = new StoreOptions { Documents = documents, Edition = edition, Time = time };
        return new CatalogueStore(await StoreHost.StartAsync(change?.Invoke(options) ?? options, CancellationToken.None), time);
    }

    /// <summary>Reads a document that is there; the path comes after the version.</summary>
    public Task<JsonElement> ReadAsync(string path) => Client.ReadAsync($"rest/V1/{path}");

    /// <summary>Sends a body and reads the answer; the path comes after the version, or after the entry point when it starts with a slash.</summary>
    public async Task<(int Status, JsonElement Answer)> SendAsync(string method, string path, object? body = null)
    {
        var target = path.StartsWith('/') ? $"rest{path}" : $"rest/V1/{path}";
        var (status, text, _) = await Client.WriteAsync(method, target, body is null or string ? (string?)body : JsonSerializer.Serialize(body));
        using var document = JsonDocument.Parse(text);
        return (status, document.RootElement.Clone());
    }

    /// <summary>Sends what has to be taken.</summary>
    public async Task<JsonElement> DoAsync(string method, string path, object? body = null)
    {
        var (status, answer) = await SendAsync(method, path, body);
        Assert.AreEqual(200, status, answer.ToString());
        return answer;
    }

    /// <summary>Sends what has to be refused, and checks that nothing changed by it.</summary>
    public async Task<JsonElement> RefusedAsync(int status, string method, string path, object? body = null)
    {
        var before = Changes.Count;
        var (answered, answer) = await SendAsync(method, path, body);
        Assert.AreEqual(status, answered, answer.ToString());
        Assert.HasCount(before, Changes);
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
