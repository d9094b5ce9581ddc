using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Faults;

namespace PowerPlatformMagento.App.Tests.Operations;

/// <summary>App and store, mostly an Adobe Commerce one, with what customers and companies do before somebody answers them.</summary>
internal sealed class ServiceRun(StoreApp app, MovableTime time) : IAsyncDisposable
{
    public const string Mug = "MUG-0,5L";
    public const string Cable = "CAB/USB C-1m";

    public StoreApp World { get; } = app;

    /// <summary>Clock of app and store.</summary>
    public MovableTime Time { get; } = time;

    public DocumentSet Documents => (DocumentSet)World.Store.Documents;

    public static async Task<ServiceRun> StartAsync(
        StoreEdition edition = StoreEdition.AdobeCommerce, int orders = 30, Func<StoreOptions, StoreOptions>? configure = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var time = new MovableTime();
        return new ServiceRun(
            await StoreApp.StartAsync(
                edition,
                orders,
                settings,
                services => services.AddSingleton<TimeProvider>(time),
                configure: options => (configure?.Invoke(options) ?? options) with { Time = time }),
            time);
    }

    /// <summary>A shipped order of which a guest wants to send back the mugs and the cables.</summary>
    /// <returns>Id of the return; its first line is about the mugs.</returns>
    public long AskReturn(int mugs = 4, int cables = 2)
    {
        var store = World.Store.Operations!;
        var order = store.Front.PlaceOrder(new NewOrder
        {
            Buyer = new NewBuyer { Email = "eva.muster@example.com", FirstName = "Eva", LastName = "Muster", Street = ["Ring 1"], Postcode = "10117", City = "Berlin", Telephone = "+49 30 1" },
            Lines = [new NewOrderLine(Mug, mugs), new NewOrderLine(Cable, cables)],
        });
        store.Orders.Ship(order);
        return store.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(Line(order, Mug), mugs), new NewReturnLine(Line(order, Cable), cables)] });
    }

    public JsonObject Read(StoreEntity kind, long id) => JsonNode.Parse(World.Store.Documents.Find(kind, id)!.Value.Span)!.AsObject();

    public JsonObject Return(long id) => Read(StoreEntity.Returns, id);

    public IReadOnlyList<JsonObject> Lines(long returnId) => [.. Return(returnId)["items"]!.AsArray().Select(line => line!.AsObject())];

    public string LineId(long returnId, int index) => Lines(returnId)[index]["entity_id"]!.ToString();

    /// <summary>Statuses of the lines of a return, in their order.</summary>
    public string Statuses(long returnId) => string.Join(' ', Lines(returnId).Select(line => (string)line["status"]!));

    public IReadOnlyList<JsonObject> Comments(long returnId) => [.. Return(returnId)["comments"]!.AsArray().Select(comment => comment!.AsObject())];

    /// <summary>Texts of comments that are not those Magento writes by itself.</summary>
    public IReadOnlyList<string> Said(long returnId) =>
        [.. Comments(returnId).Select(comment => (string)comment["comment"]!).Where(text => !text.StartsWith("We ", StringComparison.Ordinal) || !text.EndsWith(" your Return request.", StringComparison.Ordinal))];

    public Task<ServiceAnswer> PostAsync(string address, object? body = null) => SendAsync(HttpMethod.Post, address, body);

    public Task<ServiceAnswer> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    public async Task<ServiceAnswer> SendAsync(HttpMethod method, string address, object? body = null)
    {
        var (response, json) = await World.SendAsync(method, "stores/main/" + address, body);
        using (response)
        {
            return new ServiceAnswer(response.StatusCode, json, response.Headers.RetryAfter?.Delta);
        }
    }

    /// <summary>All records of a list, over all its pages.</summary>
    public async Task<IReadOnlyList<JsonNode>> ListAsync(string address)
    {
        List<JsonNode> records = [];
        for (var next = "stores/main/" + address; next is not null;)
        {
            var (response, page) = await World.SendAsync(HttpMethod.Get, next);
            Assert.AreEqual(System.Net.HttpStatusCode.OK, response.StatusCode, page?.ToJsonString());
            records.AddRange(page!["value"]!.AsArray().Select(record => record!));
            next = (string?)page["nextLink"];
        }

        return records;
    }

    /// <summary>A fault on one route of the store, once where nothing else is said.</summary>
    public void Break(string route, FaultKind kind, int times = 1, int skip = 0, TimeSpan? retryAfter = null) =>
        World.Store.Faults.Add(new FaultRule(kind) { Route = route, Times = times, Skip = skip, RetryAfter = retryAfter });

    /// <summary>How often the store was asked, by method and route.</summary>
    public long Asked(string route) => World.Store.Requests.ByRoute.GetValueOrDefault(route);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private long Line(long orderId, string sku) =>
        Read(StoreEntity.Orders, orderId)["items"]!.AsArray().First(item => (string)item!["sku"]! == sku)!["item_id"]!.GetValue<long>();
}
