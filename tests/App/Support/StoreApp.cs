using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>The real app on a real socket in front of a sandbox store on another one: what a maker's call goes through.</summary>
internal sealed class StoreApp : IAsyncDisposable
{
    private StoreApp(StoreHost store, RunningApp app)
    {
        Store = store;
        App = app;
        Client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Client.BaseAddress!, "/api/") };
        Client.DefaultRequestHeaders.Add("x-functions-key", "default-key");
    }

    /// <summary>The store; its data can be changed through <see cref="StoreHost.Operations"/>.</summary>
    public StoreHost Store { get; }

    public RunningApp App { get; }

    /// <summary>Calls the app with its key; addresses are relative to <c>/api/</c>.</summary>
    public HttpClient Client { get; }

    /// <param name="edition">What kind of Magento.</param>
    /// <param name="orders">Generated orders.</param>
    /// <param name="settings">Settings beyond those of every test.</param>
    /// <param name="services">Services that replace the app's.</param>
    /// <param name="works">Whether worker and timers run.</param>
    /// <param name="configure">What is different about the store.</param>
    public static async Task<StoreApp> StartAsync(
        StoreEdition edition = StoreEdition.OpenSource,
        int orders = 30,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        bool works = false,
        Func<StoreOptions, StoreOptions>? configure = null)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = orders, Edition = edition }));
        var options = new StoreOptions { Documents = documents, Edition = edition };
        var store = await StoreHost.StartAsync(configure?.Invoke(options) ?? options, CancellationToken.None);
        var all = Settings(store);
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            all[name] = value;
        }

        return new StoreApp(store, await RunningApp.StartAsync(works, all, services, asksRealStores: true));
    }

    /// <summary>Sends JSON and gives answer and status.</summary>
    public async Task<(HttpResponseMessage Response, JsonNode? Body)> SendAsync(HttpMethod method, string address, object? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = body is string text ? new StringContent(text, null, "application/json") : JsonContent.Create(body);
        }

        var response = await Client.SendAsync(request);
        var json = await response.Content.ReadAsStringAsync();
        return (response, json.Length == 0 ? null : JsonNode.Parse(json, null, new JsonDocumentOptions { MaxDepth = 128 }));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        await Store.DisposeAsync();
    }

    private static Dictionary<string, string?> Settings(StoreHost store)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Stores:0:BaseUrl"] = store.BaseUrl.ToString(),
            ["Stores:0:AllowInsecureLoopback"] = "true",
            ["Stores:0:RequestsPerSecond"] = "2000",
            ["Stores:0:Authentication:Kind"] = "OAuth1",
            ["Stores:0:Authentication:ConsumerKey"] = store.Credential.ConsumerKey,
            ["Stores:0:Authentication:ConsumerSecret"] = store.Credential.ConsumerSecret,
            ["Stores:0:Authentication:AccessToken"] = store.Credential.AccessToken,
            ["Stores:0:Authentication:AccessTokenSecret"] = store.Credential.AccessTokenSecret,
            ["Stores:0:Authentication:Token"] = null,
        };
        return settings;
    }
}
