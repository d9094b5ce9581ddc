using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Cases;

/// <summary>A store, the integration user and a service agent with the shipped role; everything through Custom APIs and registered steps.</summary>
internal sealed class ServiceWorld
{
    public ServiceWorld(Action<Entity>? settings = null)
    {
        Dataverse = new SandboxTestDataverse(Time);
        Store = new TestStore(Dataverse, settings: settings);
        Agent = Dataverse.Sandbox.Connect(Dataverse.Sandbox.AddUser("Agent", "MAG Service Agent"));
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(TestMessages.Noon));

    public SandboxTestDataverse Dataverse { get; }

    public TestStore Store { get; }

    public IOrganizationService Agent { get; }

    public Entity Case => Store.Single("incident");

    public Entity Return => Store.Single("mag_return");

    public IReadOnlyList<Entity> Outbox => [.. Store.Rows("mag_outbox").OrderBy(row => row.GetAttributeValue<DateTime>("createdon"))];

    public ReturnStatusChoice? Status => Return.Choice<ReturnStatusChoice>(ReturnTable.Status);

    public static ServiceRequest Request(string id = "77", string kind = ServiceRequestKind.Question) => new()
    {
        Source = TestMessages.From(id),
        Kind = kind,
        Subject = "Where is my order?",
        Text = "It should have been here on Monday.",
        CustomerId = "5",
        Email = "customer5@example.com",
        CustomerName = "Anna Müller",
        OrderNumber = "00000012",
        Website = "base",
        StoreView = "default",
        RequestedAt = TestMessages.Noon,
    };

    public static ServiceRequest ReturnRequest(string id = "77", decimal quantity = 1m) => Request(id, ServiceRequestKind.Return) with
    {
        OrderNumber = null,
        OrderId = "12",
        Lines = [new ServiceRequestLine { Sku = "MUG", Quantity = quantity, Reason = "Broken", Resolution = "Refund" }],
    };

    public ImportResult Import(ServiceRequest request) => Call("mag_ImportServiceRequest", request);

    public ImportResult Import(Order order) => Call("mag_ImportOrder", order);

    public ImportResult Import(Return goods) => Call("mag_ImportReturn", goods);

    public ImportResult Import(Customer customer) => Call("mag_ImportCustomer", customer);

    public ParameterCollection Answer(string decision, params (string Name, object Value)[] more) =>
        SandboxTestDataverse.Call(Agent, "mag_AnswerReturn", [("ReturnId", Return.Id), ("Decision", decision), .. more]);

    public ParameterCollection Fact(string fact, params (string Name, object Value)[] more) =>
        SandboxTestDataverse.Call(Dataverse.UserService, "mag_RecordReturnFact", [("ReturnId", Return.Id), ("Fact", fact), .. more]);

    public ParameterCollection Reply(string text, bool tells = false) =>
        SandboxTestDataverse.Call(Agent, "mag_ReplyToCustomer", ("CaseId", Case.Id), ("Text", text), ("TellCustomer", tells));

    public void Set(string variable, string value)
    {
        var definition = Store.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == variable);
        Store.Add("environmentvariablevalue", ("schemaname", variable), ("environmentvariabledefinitionid", definition.ToEntityReference()), ("value", value));
    }

    public Task IdleAsync(CancellationToken cancellationToken) => Dataverse.Sandbox.WhenIdleAsync(cancellationToken);

    public static OutboxReturnAnswer AnswerOf(Entity row) => ContractJson.TryRead<OutboxReturnAnswer>(row.Text("mag_payload")!)!;

    public static OutboxComment CommentOf(Entity row) => ContractJson.TryRead<OutboxComment>(row.Text("mag_payload")!)!;

    private ImportResult Call<T>(string api, T message)
        where T : class
    {
        var answer = SandboxTestDataverse.Call(Dataverse.UserService, api, ("Payload", TestStore.Text(message)), ("tag", "magento"));
        var id = (Guid)answer["Id"];
        return new ImportResult
        {
            Outcome = (string)answer["Outcome"],
            Id = id == Guid.Empty ? null : id,
            Detail = answer.TryGetValue("Detail", out var detail) ? (string?)detail : null,
        };
    }
}
