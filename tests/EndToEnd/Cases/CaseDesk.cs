using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.EndToEnd.Tests.Cases;

/// <summary>A store whose contact form leads to a service desk.</summary>
internal sealed class CaseDesk : IAsyncDisposable
{
    public const int Solved = 5;
    private const int Open = 1;
    private const int Resubmitted = 772100000;
    private const int Sent = 2;

    private CaseDesk(LiveShop live)
    {
        Live = live;
        Agent = World.Dataverse.Connect(World.Dataverse.AddUser("Agnes Agent", "Customer Service Representative", "MAG Service Agent"));
    }

    public LiveShop Live { get; }

    public World World => Live.World;

    public IOrganizationService Agent { get; }

    /// <param name="answers">What the store is told by itself; null = as delivered, nothing.</param>
    /// <param name="options">What else is different.</param>
    public static async Task<CaseDesk> StartAsync(string? answers = "CommentAndNotify", WorldOptions? options = null) =>
        new(await LiveShop.StartAsync(variables: answers is null ? null : new Dictionary<string, string> { ["mag_CaseAnswers"] = answers }, options: options));

    /// <summary>What somebody writes.</summary>
    public static JsonObject Request(string email, long? customer = null, string? orderNumber = null) => new()
    {
        ["subject"] = "The lid is broken", ["message"] = "It arrived like that.", ["email"] = email, ["customerId"] = customer?.ToString(CultureInfo.InvariantCulture), ["orderNumber"] = orderNumber, ["website"] = "base",
    };

    /// <summary>A file as the contact form sends it.</summary>
    public static JsonObject File(string name, string contentType, byte[] content) => new() { ["name"] = name, ["contentType"] = contentType, ["content"] = Convert.ToBase64String(content) };

    public Task AskAsync(string id, JsonObject request, int times = 1) => Live.TellAsync("service-request", id, request, times: times);

    /// <summary>Asks without expecting to be heard: the status, the code of the refusal and the seconds to wait.</summary>
    public async Task<(int Status, string? Code, bool MayComeAgain)> TryAskAsync(string id, JsonObject request)
    {
        using var webhook = new Webhook(World.App.Address);
        var body = new JsonObject { ["store"] = World.Key, ["topic"] = "service-request", ["id"] = id, ["occurredAt"] = TimeProvider.System.GetUtcNow().ToString("O"), ["data"] = request };
        using var answer = await webhook.SendAsync(body.ToJsonString());
        if (answer.IsSuccessStatusCode)
        {
            await Live.ArrivedAsync();
            return ((int)answer.StatusCode, null, false);
        }

        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return ((int)answer.StatusCode, problem.RootElement.GetProperty("code").GetString(), answer.Headers.RetryAfter is not null);
    }

    public IReadOnlyList<Entity> Cases(string id) => [.. World.Rows("incident").Where(row => row.Text("mag_servicerequestid") == id)];

    public Entity Case(string id) => Cases(id).Single();

    /// <summary>Who has an account and an order.</summary>
    public async Task<(long Customer, long Order, string Number, Guid Contact)> BuyerAsync(string firstName, string lastName)
    {
        var person = LiveShop.Person(firstName, lastName);
        var customer = await Live.RegisterAsync(person);
        var order = Live.Order(person, customer);
        await Live.ArrivedAsync();
        return (customer, order, World.Order(order).Text("mag_name")!, Live.ContactOf(customer)!.Value);
    }

    public OrganizationResponse Reply(Entity incident, string text, bool tells) => Agent.Execute(new OrganizationRequest("mag_ReplyToCustomer")
    {
        ["CaseId"] = incident.Id, ["Text"] = text, ["TellCustomer"] = tells,
    });

    public void Resolve(Entity incident, string resolution) => Agent.Execute(new CloseIncidentRequest
    {
        IncidentResolution = new Entity("incidentresolution") { ["subject"] = resolution, ["incidentid"] = incident.ToEntityReference() },
        Status = new OptionSetValue(Solved),
    });

    /// <summary>Comments of an order the customer sees, the oldest first, each with whether the customer was written to.</summary>
    public IReadOnlyList<(string Text, bool IsNotified)> Comments(long order) =>
    [
        .. JsonNode.Parse(World.Store.Documents.Find(StoreEntity.Orders, order)!.Value.Span)!["status_histories"]!.AsArray()
            .Reverse()
            .Where(entry => (int?)entry!["is_visible_on_front"] == 1)
            .Select(entry => ((string)entry!["comment"]!, (int?)entry["is_customer_notified"] == 1)),
    ];

    /// <summary>Waits until everything for the store is sent and written down.</summary>
    public Task WhenSentAsync(int rows) => World.WhenAsync(
        () => World.Rows("mag_outbox").Count >= rows && World.Rows("mag_outbox").All(row => row.Choice("statuscode") == Sent),
        () => string.Join(", ", World.Rows("mag_outbox").Select(row => $"{row.Choice("statuscode")} {row.Text("mag_errorcode")} {row.Text("mag_message")}")));

    /// <summary>The open row of the error desk about a request.</summary>
    public Entity Issue(string id) => World.Rows("mag_syncissue").Single(row => row.Text("mag_magentoid") == id && row.Choice("statuscode") == Open);

    /// <summary>Has a request of the error desk tried again, and waits for its case.</summary>
    public async Task ResubmitAsync(string id)
    {
        Live.Clerk.Update(new Entity("mag_syncissue", Issue(id).Id) { ["statuscode"] = new OptionSetValue(Resubmitted) });
        await World.WhenAsync(() => Cases(id).Count > 0 && World.OpenIssues().All(row => row.Text("mag_magentoid") != id), $"Request {id} makes no case.");
    }

    public ValueTask DisposeAsync() => Live.DisposeAsync();
}
