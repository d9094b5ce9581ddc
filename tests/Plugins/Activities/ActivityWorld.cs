using System.ServiceModel;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Activities;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Activities;

/// <summary>A store whose visitors do things, through the real Custom API as the integration user.</summary>
internal sealed class ActivityWorld
{
    private readonly List<string> _requests = [];

    public ActivityWorld(ActivityConsent consent = ActivityConsent.Required)
    {
        Dataverse = new SandboxTestDataverse(new FakeTimeProvider(new DateTimeOffset(TestMessages.Noon.AddDays(1))));
        Store = new TestStore(Dataverse, settings: row => row[StoreTable.ActivityConsent] = new OptionSetValue((int)consent));
        Dataverse.BeforeMessage = message =>
        {
            if (message.IsInsidePlugin && message.Depth == 2)
            {
                _requests.Add(message.Request.RequestName);
            }
        };
    }

    public SandboxTestDataverse Dataverse { get; }

    public TestStore Store { get; }

    public Entity Activity => Store.Single("mag_webactivity");

    public CartStateChoice? CartState => Activity.Choice<CartStateChoice>(WebActivityTable.CartState);

    /// <summary>Requests of the last import.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public static WebActivity Viewed(string id = "event1") => new()
    {
        Source = TestMessages.From(id),
        Kind = WebActivityKind.ProductViewed,
        OccurredAt = TestMessages.Noon,
        CustomerId = "5",
        Email = "customer5@example.com",
        Website = "base",
        HasConsent = true,
        Url = "https://shop.example.com/mug.html?sid=secret#top",
        Lines = [new WebActivityLine { Sku = "MUG", Name = "Mug", Quantity = 1m }],
    };

    public static WebActivity Cart(string? state = "Abandoned", int minute = 0, string id = "77") => new()
    {
        Source = TestMessages.From(id, minute),
        Kind = WebActivityKind.CartAbandoned,
        OccurredAt = TestMessages.Noon.AddMinutes(minute),
        CustomerId = "5",
        Email = "customer5@example.com",
        Website = "base",
        CartState = state,
        Currency = "EUR",
        Total = 84.9m,
        ItemCount = 3m,
        Lines = [new WebActivityLine { Sku = "MUG", Quantity = 2m, RowTotal = 40m }, new WebActivityLine { Sku = "BAG", Quantity = 1m, RowTotal = 44.9m }],
    };

    public static WebActivity Quote(string id = "q1", string email = "new@example.com") => new()
    {
        Source = TestMessages.From(id),
        Kind = WebActivityKind.QuoteRequested,
        OccurredAt = TestMessages.Noon,
        Email = email,
        Website = "base",
        FirstName = "Nora",
        LastName = "Neu",
        CompanyName = "Nord GmbH",
        Telephone = "+49 89 2",
        Comment = "500 mugs, please.",
        Lines = [new WebActivityLine { Sku = "MUG", Quantity = 500m }],
    };

    public ImportResult Import(WebActivity activity)
    {
        _requests.Clear();
        var answer = Dataverse.Call("mag_ImportWebActivity", ("Payload", TestStore.Text(activity)));
        var id = (Guid)answer["Id"];
        return new ImportResult { Outcome = (string)answer["Outcome"], Id = id == Guid.Empty ? null : id, Detail = answer.TryGetValue("Detail", out var detail) ? (string?)detail : null };
    }

    public string Refused(WebActivity activity) =>
        Assert.ThrowsExactly<FaultException<OrganizationServiceFault>>(() => Import(activity)).Detail.Message;

    /// <summary>Sets an environment variable.</summary>
    public void Set(string name, string json)
    {
        var definition = Dataverse.Rows("environmentvariabledefinition").Single(row => row.Text("schemaname") == name);
        Dataverse.Service.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = definition.ToEntityReference(), ["value"] = json });
    }

    /// <summary>Every abandoned cart and new order gets a task.</summary>
    public void FollowUpEverything() => Set(FollowUpRules.Variable, """{"cartMinimum":50,"cartDays":2,"orderMinimum":20,"orderDays":7}""");

    /// <summary>Imports an order and lets the steps on it finish.</summary>
    public async Task ImportAsync(Order order, CancellationToken cancellationToken)
    {
        Dataverse.Call("mag_ImportOrder", ("Payload", TestStore.Text(order)));
        await Dataverse.Sandbox.WhenIdleAsync(cancellationToken);
        Assert.AreEqual(0, Dataverse.Sandbox.Statistics.AsynchronousFailures);
    }
}
