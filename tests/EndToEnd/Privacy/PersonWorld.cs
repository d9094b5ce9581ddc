using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.EndToEnd.Tests.Privacy;

/// <summary>One person with a whole life between store and Dataverse, whose every word is told apart from all others.</summary>
internal sealed class PersonWorld : IAsyncDisposable
{
    public const string Email = "quillara@planted.example";

    private const string Mug = "MUG-0,5L";
    private int _messages;

    private PersonWorld(World world)
    {
        World = world;
        Agent = world.Dataverse.Connect(world.Dataverse.AddUser("Sandra Service", "Customer Service Representative", "MAG Service Agent"));
        Administrator = world.Dataverse.Connect(world.Dataverse.AddUser("Administrator", "MAG Administrator"));
    }

    /// <summary>What only this person's records say, in any table or file.</summary>
    public static IReadOnlyList<string> Planted { get; } =
        ["quillara", "zwiebelmann", "nebelgasse", "kirschwald", "+49 5151 77", "backtrack-77", "please knock thrice", "the handle whistles", "whistling handle", "lookbook-quill", "vexmann"];

    public World World { get; }

    public IOrganizationService Agent { get; }

    public IOrganizationService Administrator { get; }

    public StoreOperations Shop => World.Store.Operations!;

    public long Customer { get; private set; }

    public long Order { get; private set; }

    public Guid Contact { get; private set; }

    private static NewBuyer Buyer => new()
    {
        Email = Email, FirstName = "Quillara", LastName = "Zwiebelmann", Street = ["Nebelgasse 7"], Postcode = "31785", City = "Kirschwald", Telephone = "+49 5151 77",
    };

    /// <param name="settings">Settings of the app beside those of every both-way world.</param>
    public static async Task<PersonWorld> StartAsync(params (string Name, string Value)[] settings)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 5 }));
        var all = TwoWay.Settings.Concat(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).ToDictionary();
        var world = await World.StartAsync(documents, new WorldOptions { Settings = all });
        await world.SettleAsync();
        return new PersonWorld(world);
    }

    /// <summary>Asks for a quote, registers, orders, gets goods, looks around, asks, sends back, moves: all of it arrives.</summary>
    public async Task LiveAsync()
    {
        await TellAsync("web-activity", "quote-requested", new JsonObject { ["email"] = Email, ["firstName"] = "Quillara", ["lastName"] = "Zwiebelmann", ["comment"] = "the handle whistles", ["lines"] = Lines(1) });
        await World.WhenQuietAsync();
        Customer = Shop.Front.Register(new NewCustomer { Buyer = Buyer, Subscribes = true });
        await World.WhenQuietAsync();
        Order = Shop.Front.PlaceOrder(new NewOrder { CustomerId = Customer, Lines = [new NewOrderLine(Mug, 2)], Note = "please knock thrice" });
        Shop.Orders.Invoice(Order);
        Shop.Orders.Ship(Order, trackNumber: "BACKTRACK-77");
        await World.WhenQuietAsync();
        Contact = World.Find("mag_identity", "customer", Customer)!.Link("mag_contactid") ?? throw new AssertFailedException("The customer has no contact.");
        await LookAsync(hasConsent: true);
        await AskAsync("Question", "the handle whistles");
        await AskAsync("Return", "whistling handle");
        Shop.Orders.ChangeCustomer(Customer, Move);
        Agent.Update(new Entity("contact", Contact) { ["middlename"] = "Vexmann" });
        await World.WhenQuietAsync();
    }

    /// <summary>The person looks at something in the store.</summary>
    public Task LookAsync(bool hasConsent) => TellAsync("web-activity", "product-viewed", new JsonObject
    {
        ["customerId"] = Id(Customer), ["hasConsent"] = hasConsent, ["url"] = "https://shop.example/lookbook-quill", ["lines"] = Lines(1),
    });

    /// <summary>The person writes to the service.</summary>
    public Task AskAsync(string kind, string text) => TellAsync("service-request", null, new JsonObject
    {
        ["subject"] = $"{kind} of Quillara", ["message"] = text, ["kind"] = kind, ["email"] = Email, ["customerId"] = Id(Customer), ["customerName"] = "Quillara Zwiebelmann",
        ["orderNumber"] = Shop.Catalogue.Order(Order)!.Order.Number, ["lines"] = Lines(1),
    });

    public void Erase()
    {
        for (var remaining = 1; remaining > 0;)
        {
            remaining = (int)Administrator.Execute(new OrganizationRequest("mag_EraseCustomer") { ["ContactId"] = Contact, ["MaximumRows"] = 10 }).Results["Remaining"];
        }
    }

    /// <summary>Places in Dataverse that still say something of the person.</summary>
    public IReadOnlyList<string> Traces() =>
    [
        .. World.Dataverse.Tables.Where(table => table is not ("asyncoperation" or "webresource"))
            .SelectMany(table => World.Rows(table).SelectMany(row => row.Attributes.Select(attribute => (Place: $"{table}.{attribute.Key}", Text: attribute.Value as string))))
            .Where(value => value.Text is not null && Planted.Any(word => value.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(value => $"{value.Place}: {value.Text}"),
    ];

    /// <summary>Files of the app that still say something of the person, with the word.</summary>
    public IReadOnlyList<string> FileTraces()
    {
        var found = new List<string>();
        foreach (var path in Directory.EnumerateFiles(World.Folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var content = new MemoryStream();
            file.CopyTo(content);
            var text = Encoding.Latin1.GetString(content.ToArray());
            found.AddRange(Planted.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{Path.GetFileName(path)}: {word}"));
        }

        return found;
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    // Three addresses: the third has a row of its own.
    private static void Move(JsonObject customer)
    {
        var addresses = customer["addresses"]!.AsArray();
        foreach (var number in new[] { 8, 9 })
        {
            var further = addresses[0]!.DeepClone().AsObject();
            (further["id"], further["street"]) = (9000 + number, new JsonArray($"Nebelgasse {number}"));
            further.Remove("default_billing");
            further.Remove("default_shipping");
            addresses.Add(further);
        }
    }

    private async Task TellAsync(string topic, string? type, JsonObject data) => Assert.IsTrue(
        await World.Store.Events!.TellAsync(topic, Id(++_messages), data, type, TimeProvider.System.GetUtcNow()), $"The app does not take a {topic}.");

    private static JsonArray Lines(int pieces) => [new JsonObject { ["sku"] = Mug, ["quantity"] = pieces }];

    private static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);
}
