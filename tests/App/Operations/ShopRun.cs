using System.Net;
using System.Text.Json.Nodes;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>App and store with orders and customers made for a test, and a look at what the store holds afterwards.</summary>
internal sealed class ShopRun(StoreApp app) : IAsyncDisposable
{
    public const string Mug = "MUG-0,5L";
    public const string Cable = "CAB/USB C-1m";
    public const string Shirt = "TEE-BIO-M";
    public const string Book = "GIFT-EBOOK";

    private readonly HashSet<FaultKind> _faults = [];

    public StoreApp World { get; } = app;

    public static async Task<ShopRun> StartAsync(IReadOnlyDictionary<string, string?>? settings = null) => new(await StoreApp.StartAsync(orders: 3, settings: settings));

    /// <summary>Places an order of a guest; four mugs and two cables where nothing else is said.</summary>
    public long Place(params NewOrderLine[] lines) => World.Store.Operations!.Front.PlaceOrder(new NewOrder
    {
        Buyer = new NewBuyer { Email = "eva.muster@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "+49 30 1" },
        Lines = lines.Length > 0 ? lines : [new NewOrderLine(Mug, 4), new NewOrderLine(Cable, 2)],
    });

    /// <summary>Registers a customer with one address, the default for everything.</summary>
    public long Register(string email = "eva.muster@example.com", int storeView = 1) => World.Store.Operations!.Front.Register(new NewCustomer
    {
        Buyer = new NewBuyer { Email = email, FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "+49 30 1" },
        StoreViewId = storeView,
    });

    public JsonObject Order(long id) => Read(StoreEntity.Orders, id);

    public JsonObject Customer(long id) => Read(StoreEntity.Customers, id);

    public long LineOf(long orderId, string sku) => Order(orderId)["items"]!.AsArray().First(item => (string)item!["sku"]! == sku)!["item_id"]!.GetValue<long>();

    public IReadOnlyList<JsonObject> Documents(StoreEntity kind, long orderId) =>
        [.. World.Store.Documents.Ids(kind).Select(id => Read(kind, id)).Where(document => document["order_id"]!.GetValue<long>() == orderId)];

    public IReadOnlyList<JsonObject> Comments(long orderId) => [.. (Order(orderId)["status_histories"] as JsonArray ?? []).Select(comment => comment!.AsObject())];

    public Task<Answer> PostAsync(string address, object? body = null) => SendAsync(HttpMethod.Post, address, body);

    public Task<Answer> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    public async Task<Answer> SendAsync(HttpMethod method, string address, object? body = null)
    {
        var (response, json) = await World.SendAsync(method, "stores/main/" + address, body);
        using (response)
        {
            return new Answer(response.StatusCode, json, response.Headers.RetryAfter?.Delta);
        }
    }

    /// <summary>A fault on one route of the store, once where nothing else is said. A test whose fault never strikes fails.</summary>
    public void Break(string route, FaultKind kind, int times = 1, int skip = 0, TimeSpan? retryAfter = null)
    {
        World.Store.Faults.Add(new FaultRule(kind) { Route = route, Times = times, Skip = skip, RetryAfter = retryAfter });
        if (times > 0)
        {
            _faults.Add(kind);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        foreach (var kind in _faults)
        {
            Assert.IsTrue(World.Store.Faults.Injected.ContainsKey(kind), $"{kind} never struck");
        }
    }

    private JsonObject Read(StoreEntity kind, long id) => JsonNode.Parse(World.Store.Documents.Find(kind, id)!.Value.Span)!.AsObject();

    /// <summary>What the app answered.</summary>
    internal sealed record Answer(HttpStatusCode Status, JsonNode? Body, TimeSpan? RetryAfter)
    {
        public string? Text(string name) => (string?)Body?[name];

        public string? Outcome => Text("outcome");

        public string? Id => Text("id");

        public string? Code => Text("code");

        public string? Detail => Text("detail");

        public void Is(HttpStatusCode status) => Assert.AreEqual(status, Status, Body?.ToJsonString());

        public void IsProblem(HttpStatusCode status, string code)
        {
            Is(status);
            Assert.AreEqual(code, Code, Body?.ToJsonString());
        }

        public string Done()
        {
            Is(HttpStatusCode.OK);
            Assert.AreEqual("Done", Outcome, Body?.ToJsonString());
            return Id ?? "";
        }

        public string AlreadyDone()
        {
            Is(HttpStatusCode.OK);
            Assert.AreEqual("AlreadyDone", Outcome, Body?.ToJsonString());
            return Id ?? "";
        }
    }
}
