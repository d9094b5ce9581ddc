using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Schema;

/// <summary>The store's description of itself: what is asked for, as far as the caller may use it.</summary>
[TestClass]
public sealed class SchemaTests
{
    [TestMethod]
    [DataRow("?services=all", StoreEdition.OpenSource, 6)]
    [DataRow("", StoreEdition.OpenSource, 6)]
    [DataRow("?services=all", StoreEdition.AdobeCommerce, 8)]
    [DataRow("?services=salesOrderRepositoryV1", StoreEdition.AdobeCommerce, 1)]
    [DataRow("?services=salesOrderRepositoryV1,rmaRmaRepositoryV1", StoreEdition.AdobeCommerce, 2)]
    public async Task Services_are_described(string query, StoreEdition edition, int paths)
    {
        await using var store = await CatalogueStore.OpenAsync(edition, orders: 20);

        var schema = await store.Client.ReadAsync($"rest/all/schema{query}");

        Assert.AreEqual("2.0", schema.Text("swagger"));
        Assert.HasCount(paths, schema.GetProperty("paths").EnumerateObject());
        var order = schema.GetProperty("definitions").GetProperty("sales-data-order-interface").GetProperty("properties");
        Assert.AreEqual(("integer", "number", "string"), (Type(order, "entity_id"), Type(order, "grand_total"), Type(order, "increment_id")));
    }

    [TestMethod]
    public async Task What_the_caller_may_not_use_is_not_described()
    {
        await using var store = await RunningStore.StartAsync();
        using var limited = new StoreClient(store.Host, CapturedStore.LimitedToken);
        using var nobody = new StoreClient(store.Host, "unknown");

        var paths = (await limited.ReadAsync("rest/all/schema?services=all")).GetProperty("paths");

        CollectionAssert.AreEqual(new[] { "/V1/orders/{id}" }, paths.EnumerateObject().Select(path => path.Name).ToArray());
        Assert.IsEmpty((await nobody.ReadAsync("rest/all/schema?services=all")).GetProperty("paths").EnumerateObject());
    }

    [TestMethod]
    [DataRow("gibtsnichtV1", StoreEdition.AdobeCommerce)]
    [DataRow("salesOrderRepositoryV1,gibtsnichtV1", StoreEdition.AdobeCommerce)]
    [DataRow("rmaRmaRepositoryV1", StoreEdition.OpenSource)]
    public async Task A_service_the_edition_has_not_is_refused(string services, StoreEdition edition)
    {
        await using var store = await CatalogueStore.OpenAsync(edition);

        var (status, body) = await store.Client.GetAsync($"rest/all/schema?services={services}");

        Assert.AreEqual(400, status);
        StringAssert.Contains(body, "Requested service is not available");
    }

    private static string? Type(JsonElement properties, string name) => properties.GetProperty(name).Text("type");
}
