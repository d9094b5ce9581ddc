using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Faults;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.App.Tests.Operations.Products;

/// <summary>The app in front of a store with a catalog, both on real sockets, and a look at what the store holds and was asked.</summary>
internal sealed class CatalogRun : IAsyncDisposable
{
    public const string Mug = "MUG-0,5L";
    public const string Cable = "CAB/USB C-1m";
    public const string Kettle = "KESSEL Ø18";
    public const string Odd = "A&B+C#1";
    public const string Percent = "50% OFF?=ja";
    public const string Shirt = "TEE-BIO";
    public const string ShirtM = "TEE-BIO-M";
    public const string Book = "GIFT-EBOOK";

    private readonly RunningApp app;
    private readonly HttpClient client;

    private CatalogRun(StoreHost store, RunningApp app)
    {
        Store = store;
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(app.Client.BaseAddress!, "/api/stores/main/") };
        client.DefaultRequestHeaders.Add("x-functions-key", "default-key");
    }

    public StoreHost Store { get; }

    public LogRecorder Log => app.Log;

    public Uri Address => app.Client.BaseAddress!;

    /// <param name="configure">Options of the store beyond its data.</param>
    /// <param name="edition">What kind of Magento.</param>
    /// <param name="settings">Settings of the app beyond those of every test.</param>
    public static async Task<CatalogRun> StartAsync(
        Func<StoreOptions, StoreOptions>? configure = null, StoreEdition edition = StoreEdition.OpenSource, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 30, Edition = edition }));
        var options = new StoreOptions { Documents = documents, Edition = edition };
        var store = await StoreHost.StartAsync(configure?.Invoke(options) ?? options, CancellationToken.None);
        var all = new Dictionary<string, string?>
        {
            ["Stores:0:BaseUrl"] = store.BaseUrl.ToString(),
            ["Stores:0:AllowInsecureLoopback"] = "true",
            ["Stores:0:RequestsPerSecond"] = "2000",
            ["Stores:0:Authentication:Kind"] = edition == StoreEdition.AdobeCommerceCloudService ? "Ims" : "OAuth1",
            ["Stores:0:Authentication:ConsumerKey"] = store.Credential.ConsumerKey,
            ["Stores:0:Authentication:ConsumerSecret"] = store.Credential.ConsumerSecret,
            ["Stores:0:Authentication:AccessToken"] = store.Credential.AccessToken,
            ["Stores:0:Authentication:AccessTokenSecret"] = store.Credential.AccessTokenSecret,
            ["Stores:0:Authentication:ClientId"] = store.Credential.ClientId,
            ["Stores:0:Authentication:ClientSecret"] = store.Credential.ClientSecret,
            ["Stores:0:Authentication:OrganizationId"] = store.Credential.OrganizationId,
            ["Stores:0:Authentication:TokenEndpoint"] = store.ImsTokenEndpoint?.ToString(),
            ["Stores:0:Authentication:Token"] = null,
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string?>())
        {
            all[name] = value;
        }

        return new CatalogRun(store, await RunningApp.StartAsync(false, all, asksRealStores: true));
    }

    public Task<Answer> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    public Task<Answer> PostAsync(string address, object body) => SendAsync(HttpMethod.Post, address, body);

    public Task<Answer> PatchAsync(string address, object body) => SendAsync(HttpMethod.Patch, address, body);

    public async Task<Answer> SendAsync(HttpMethod method, string address, object? body = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = body is string text ? new StringContent(text, null, "application/json") : JsonContent.Create(body);
        }

        using var response = await client.SendAsync(request);
        var json = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, json.Length == 0 ? null : JsonNode.Parse(json), response.Headers.RetryAfter?.Delta);
    }

    /// <summary>A product as the store keeps it.</summary>
    public JsonObject Product(string sku) => Documents(StoreEntity.Products).Single(product => (string)product["sku"]! == sku);

    /// <summary>A custom attribute as the store keeps it.</summary>
    public JsonNode? Attribute(string sku, string code) =>
        Product(sku)["custom_attributes"]!.AsArray().FirstOrDefault(attribute => (string)attribute!["attribute_code"]! == code)?["value"];

    /// <summary>What a source holds; null when it holds nothing of the product.</summary>
    public (decimal Quantity, bool IsInStock)? Stock(string sku, string source)
    {
        var item = Documents(StoreEntity.SourceItems).SingleOrDefault(item => (string)item["sku"]! == sku && (string)item["source_code"]! == source);
        return item is null ? null : ((decimal)item["quantity"]!, (int)item["status"]! == 1);
    }

    public IReadOnlyList<JsonObject> Documents(StoreEntity kind) => [.. Store.Documents.Ids(kind).Select(id => JsonNode.Parse(Store.Documents.Find(kind, id)!.Value.Span)!.AsObject())];

    /// <summary>How often the store was asked, by method and route as the store names them.</summary>
    public long Calls(string route) => Store.Requests.ByRoute.GetValueOrDefault(route);

    /// <summary>Calls that change something.</summary>
    public long Writes() => Store.Requests.ByRoute.Where(route => !route.Key.StartsWith("GET ", StringComparison.Ordinal) && !route.Key.EndsWith("-information", StringComparison.Ordinal)).Sum(route => route.Value);

    /// <summary>A fault on one route of the store, once where nothing else is said.</summary>
    public void Break(string route, FaultKind kind, int? times = 1, int skip = 0, TimeSpan? retryAfter = null) =>
        Store.Faults.Add(new FaultRule(kind) { Route = route, Times = times, Skip = skip, RetryAfter = retryAfter });

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>What the app answered.</summary>
    internal sealed record Answer(HttpStatusCode Status, JsonNode? Body, TimeSpan? RetryAfter)
    {
        public JsonArray List => Body!["value"]!.AsArray();

        public IReadOnlyList<string> Errors => [.. Body!["errors"]!.AsArray().Select(error => $"{(string?)error!["sku"] ?? (string?)error["field"]}: {(string)error["message"]!}")];

        public string? Text(string name) => (string?)Body?[name];

        public decimal Number(string name) => (decimal)Body![name]!;

        public Answer Is(HttpStatusCode status)
        {
            Assert.AreEqual(status, Status, Body?.ToJsonString());
            return this;
        }

        public Answer IsOk() => Is(HttpStatusCode.OK);

        public void IsProblem(HttpStatusCode status, string code)
        {
            Is(status);
            Assert.AreEqual(code, Text("code"), Body?.ToJsonString());
        }

        /// <summary>400 that names a field.</summary>
        public void Refuses(string field)
        {
            IsProblem(HttpStatusCode.BadRequest, "MAG-OPR-001");
            Assert.Contains(field, Body!["errors"]!.AsArray().Select(error => (string)error!["field"]!), Body.ToJsonString());
        }
    }
}
