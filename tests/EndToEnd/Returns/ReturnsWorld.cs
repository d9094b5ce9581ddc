using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.App.Scenarios;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Returns;

/// <summary>A store whose shoppers send goods back, and an agent who answers them in Dataverse.</summary>
internal sealed class ReturnsWorld : IAsyncDisposable
{
    public const string Mug = "MUG-0,5L";

    private readonly IOrganizationService _agent;
    private int _buyers;

    private ReturnsWorld(World world)
    {
        World = world;
        _agent = world.Dataverse.Connect(world.Dataverse.AddUser("Sandra Service", "Customer Service Representative", "MAG Service Agent"));
    }

    public World World { get; }

    public StoreOperations Shop => World.Store.Operations!;

    public static async Task<ReturnsWorld> StartAsync(StoreEdition edition, WorldOptions? options = null)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 5, Edition = edition }));
        var world = await World.StartAsync(documents, (options ?? new WorldOptions()) with { Edition = edition, Settings = TwoWay.Settings });
        await world.SettleAsync();
        return new ReturnsWorld(world);
    }

    /// <summary>An order of somebody new that was paid and shipped; whether it has arrived is not waited for.</summary>
    public long Bought(params (string Sku, int Pieces)[] goods)
    {
        var email = string.Create(CultureInfo.InvariantCulture, $"mia{Interlocked.Increment(ref _buyers)}@example.com");
        var order = Shop.Front.PlaceOrder(new NewOrder
        {
            Buyer = new NewBuyer { Email = email, FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin" },
            Lines = [.. goods.Select(item => new NewOrderLine(item.Sku, item.Pieces))],
        });
        Shop.Orders.Invoice(order);
        Shop.Orders.Ship(order, trackNumber: "T-1");
        return order;
    }

    /// <summary>Asks the store, an Adobe Commerce, to take goods back: pieces of each line of the order.</summary>
    public long Request(long order, params int[] pieces) => Shop.Returns.Request(new NewReturn
    {
        OrderId = order,
        Lines = [.. pieces.Select((count, index) => new NewReturnLine(Item(order, index), count, "17", "22", "13"))],
    });

    /// <summary>Writes to the service of the store, a Magento Open Source, that goods shall come back.</summary>
    public async Task AskAsync(string id, long order, decimal pieces)
    {
        var details = Shop.Catalogue.Order(order)!;
        var request = new JsonObject
        {
            ["subject"] = "I want to send something back",
            ["message"] = "Does not fit.",
            ["kind"] = "Return",
            ["email"] = details.Order.Email,
            ["customerName"] = details.Order.Customer,
            ["orderNumber"] = details.Order.Number,
            ["lines"] = new JsonArray(new JsonObject { ["sku"] = details.Lines[0].Sku, ["quantity"] = pieces, ["reason"] = "Too small" }),
        };
        Assert.IsTrue(await World.Store.Events!.TellAsync("service-request", id, request, occurredAt: TimeProvider.System.GetUtcNow()), "The app does not take the message.");
    }

    public long Item(long order, int line = 0) => Shop.Catalogue.Order(order)!.Lines[line].ItemId;

    /// <summary>A return of the store.</summary>
    public Entity Return(long id) => Return(id.ToString(CultureInfo.InvariantCulture));

    /// <summary>A return by the id in its key.</summary>
    public Entity Return(string id) => FindReturn(id) ?? throw new AssertFailedException(
        $"Return {id} is not in Dataverse. Issues: {string.Join("; ", World.OpenIssues().Select(issue => $"{issue.Text("mag_externalkey")} {issue.Text("mag_errorcode")} {issue.Text("mag_message")}"))}");

    public Entity? FindReturn(string id) => World.Rows("mag_return").SingleOrDefault(row => row.Text("mag_externalkey") == $"main-return-{id}");

    public IReadOnlyList<Entity> Lines(Entity goods) =>
        [.. World.Rows("mag_returnline").Where(line => line.Link("mag_returnid") == goods.Id).OrderBy(line => line.Text("mag_externalkey"), StringComparer.Ordinal)];

    public IReadOnlyList<Entity> Cases(Entity goods) => [.. World.Rows("incident").Where(row => row.Link("mag_returnid") == goods.Id)];

    /// <summary>What the store was told of a return.</summary>
    public int Told(long id) => World.Rows("mag_outbox").Count(row => row.Text("mag_entitytype") == "return" && row.Text("mag_magentoid") == id.ToString(CultureInfo.InvariantCulture));

    /// <summary>The return as the store has it.</summary>
    public JsonObject Rma(long id) => JsonNode.Parse(World.Store.Documents.Find(StoreEntity.Returns, id)!.Value.Span)!.AsObject();

    /// <summary>What customers read on the order in the store.</summary>
    public IReadOnlyList<string?> Comments(long order) =>
        [.. JsonNode.Parse(World.Store.Documents.Find(StoreEntity.Orders, order)!.Value.Span)!["status_histories"]!.AsArray().Select(entry => (string?)entry!["comment"])];

    /// <summary>Gives the money back for pieces of the first line of an order.</summary>
    public void Refund(long order, int pieces, int line = 0) => Shop.Orders.Refund(order, new NewRefund { Lines = [new DocumentLine(Item(order, line), pieces)], ShippingAmount = 0 });

    /// <summary>The agent accepts or refuses; lines as their place among the lines and pieces, all when none are named.</summary>
    public ParameterCollection Answer(Entity goods, string decision, params (int Line, decimal? Pieces)[] lines) => Call("mag_AnswerReturn", goods, ("Decision", decision), lines);

    /// <summary>The warehouse or the ERP system says what happened.</summary>
    public ParameterCollection Fact(Entity goods, string fact, params (int Line, decimal? Pieces)[] lines) => Call("mag_RecordReturnFact", goods, ("Fact", fact), lines);

    public async Task ExpectAsync(string id, ReturnStage stage)
    {
        await World.WhenQuietAsync();
        Assert.AreEqual(stage, (ReturnStage)Return(id).Option("mag_returnstatus"), Return(id).Text("mag_statusnote"));
    }

    public Task ExpectAsync(long id, ReturnStage stage) => ExpectAsync(id.ToString(CultureInfo.InvariantCulture), stage);

    public static bool IsOpen(Entity row) => row.GetAttributeValue<OptionSetValue>("statecode")?.Value == 0;

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private ParameterCollection Call(string message, Entity goods, (string Name, object Value) what, (int Line, decimal? Pieces)[] lines)
    {
        var request = new OrganizationRequest(message) { ["ReturnId"] = goods.Id, [what.Name] = what.Value };
        if (lines.Length > 0)
        {
            var rows = Lines(goods);
            request["Lines"] = new JsonArray([.. lines.Select(line => Named(rows[line.Line].Id, line.Pieces))]).ToJsonString();
        }

        if (what.Name == "Fact")
        {
            request["Reference"] = "RO-17";
        }

        ParameterCollection? answer = null;
        Patience.Try(() => answer = _agent.Execute(request).Results);
        return answer!;
    }

    private static JsonObject Named(Guid id, decimal? pieces)
    {
        var line = new JsonObject { ["id"] = id.ToString() };
        if (pieces is { } number)
        {
            line["quantity"] = number;
        }

        return line;
    }
}
