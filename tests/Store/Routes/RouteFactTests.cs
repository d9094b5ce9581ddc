using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Routes;

/// <summary>The routes of the sandbox are routes of Magento: verb, path, arguments and type of the answer.</summary>
[TestClass]
public sealed class RouteFactTests
{
    private CatalogueStore store = null!;
    private IReadOnlyList<GoodRequest> good = null!;

    [TestInitialize]
    public async Task StartAsync()
    {
        store = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce, orders: 60);
        good = GoodRequest.All(store);
    }

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    [DataRow(StoreEdition.OpenSource)]
    [DataRow(StoreEdition.AdobeCommerce)]
    [DataRow(StoreEdition.AdobeCommerceCloudService)]
    public void The_sandbox_has_no_route_Magento_has_not_and_loses_none(StoreEdition edition)
    {
        var routes = RestAreas.Of(RestServices.Of(new StoreOptions { Edition = edition })).SelectMany(area => area.Routes)
            .Where(route => !route.Template.StartsWith('~')).Select(route => $"{route.Method} {Starred(route.Template)}").Order(StringComparer.Ordinal);

        CollectionAssert.AreEqual(RouteFact.Of(edition).Select(fact => $"{fact.Method} {fact.Path}").Order(StringComparer.Ordinal).ToArray(), routes.ToArray());
    }

    [TestMethod]
    public async Task Arguments_that_have_to_be_there_are_asked_for_by_their_names()
    {
        foreach (var fact in RouteFact.Of(StoreEdition.AdobeCommerce).Where(fact => fact.Required.Count > 0))
        {
            var (status, answer) = await store.SendAsync(fact.Method, good.First(request => request.Is(fact)).Path, "{}");

            Assert.AreEqual(400, status, $"{fact}: {answer}");
            var problems = fact.Required.Count == 1 ? [answer] : answer.GetProperty("errors").EnumerateArray().ToList();
            Assert.IsTrue(problems.TrueForAll(problem => problem.Message() == "\"%fieldName\" is required. Enter and try again."), $"{fact}: {answer}");
            CollectionAssert.AreEqual(fact.Required.Select(name => $"fieldName={name}").ToArray(), problems.SelectMany(problem => problem.Parameters()).ToArray(), $"{fact}: {answer}");
        }
    }

    [TestMethod]
    public async Task Every_route_answers_the_type_it_describes()
    {
        var facts = RouteFact.Of(StoreEdition.AdobeCommerce);
        Assert.IsEmpty(facts.Where(fact => !good.Any(request => request.Is(fact))));
        foreach (var request in good)
        {
            var fact = facts.Single(request.Is);
            var (status, answer) = await store.SendAsync(request.Method, request.Path, request.Body);

            Assert.AreEqual(200, status, $"{request.Method} {request.Path}: {answer}");
            Assert.AreEqual(fact.Answer, Kind(answer, fact.Answer), $"{request.Method} {request.Path}: {answer}");
        }

        Assert.IsTrue(store.Host.Requests.Last.All(record => record.Failure is null));
    }

    // Ids of what was made come as text, though they are described as numbers.
    private static string Kind(JsonElement answer, string described) => answer.ValueKind switch
    {
        JsonValueKind.Object => answer.TryGetProperty("total_count", out _) ? "list" : "object",
        JsonValueKind.Array => described == "nothing" && answer.GetArrayLength() == 0 ? "nothing" : "array",
        JsonValueKind.String when described == "integer" && long.TryParse(answer.GetString(), out _) => "integer",
        JsonValueKind.String => "string",
        JsonValueKind.Number when described == "integer" && answer.TryGetInt64(out _) => "integer",
        JsonValueKind.Number => "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };

    private static string Starred(string template) => string.Join('/', template.Split('/').Select(part => part.StartsWith(':') ? "*" : part));
}
