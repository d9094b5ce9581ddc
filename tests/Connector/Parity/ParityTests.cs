using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.Connector.Definition.Tests.Contract;

namespace PowerPlatformMagento.Connector.Definition.Tests.Parity;

/// <summary>Every operation has its function, and every function its operation or a reason to have none.</summary>
[TestClass]
public sealed class ParityTests
{
    private static readonly Dictionary<string, string> WithoutOperation = new()
    {
        ["GetHealth"] = "Probe of the host: tells only that the process answers.",
        ["GetReady"] = "Probe of operators with their own key; makers have CheckReadiness.",
        ["ReceiveCommerceWebhook"] = "Called by the store, which signs what it sends.",
        ["ReceiveIoEvents"] = "Called by the store, which signs what it sends.",
        ["ReceiveWebhook"] = "Called by the store, which signs what it sends.",
    };

    private static readonly IReadOnlyList<FunctionDescriptor> Functions = [.. FunctionCatalog.Scan(typeof(AppHost).Assembly).Functions.Where(function => function.Http is not null)];

    private static SwaggerDocument Definition => SwaggerDocument.OfRepository;

    public static IEnumerable<object[]> Operations => Definition.Operations.Select(operation => new object[] { operation.Id });

    [TestMethod]
    [DynamicData(nameof(Operations))]
    public void An_operation_has_a_function_of_its_name_verb_and_route(string id)
    {
        var operation = Definition.Operation(id);
        var function = Functions.SingleOrDefault(function => function.Name == id);

        Assert.IsNotNull(function, $"No function is called {id}");
        CollectionAssert.AreEqual(new[] { operation.Verb }, function.Verbs.ToList());
        Assert.AreEqual(operation.Path, "/" + function.Route);
        Assert.AreEqual(operation.IsUnsubscribe ? AuthorizationLevel.Anonymous : AuthorizationLevel.Function, function.Http!.AuthLevel);
    }

    [TestMethod]
    public void A_function_has_an_operation_or_a_reason_to_have_none()
    {
        var operations = Definition.Operations.Select(operation => operation.Id).ToHashSet();
        var alone = Functions.Select(function => function.Name).Where(name => !operations.Contains(name) && !WithoutOperation.ContainsKey(name)).ToList();

        Assert.IsEmpty(alone, "Declare them in connector/Definition/Areas: " + string.Join(", ", alone));
    }

    [TestMethod]
    public void Every_reason_is_still_needed()
    {
        var stale = WithoutOperation.Keys.Where(name => Functions.All(function => function.Name != name) || Definition.Operations.Any(operation => operation.Id == name)).ToList();

        Assert.IsEmpty(stale, string.Join(", ", stale));
    }

    [TestMethod]
    public void There_are_as_many_triggers_and_actions_as_promised()
    {
        Assert.IsGreaterThanOrEqualTo(15, Definition.Operations.Count(operation => operation.IsWebhook));
        Assert.IsGreaterThanOrEqualTo(35, Definition.Operations.Count(operation => !operation.IsWebhook && !operation.IsPolling && (string?)operation.Node["x-ms-visibility"] != "internal"));
        Assert.IsGreaterThanOrEqualTo(6, Definition.Operations.Count(operation => operation.IsPolling));
    }
}
