using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests;

/// <summary>What a synchronising client does with a generated store.</summary>
[TestClass]
public sealed class GeneratedStoreOverHttpTests
{
    private const int Orders = 700;

    [TestMethod]
    [DataRow("orders", "entity_id", StoreEntity.Orders)]
    [DataRow("shipments", "entity_id", StoreEntity.Shipments)]
    [DataRow("invoices", "entity_id", StoreEntity.Invoices)]
    [DataRow("creditmemos", "entity_id", StoreEntity.Creditmemos)]
    [DataRow("customers/search", "entity_id", StoreEntity.Customers)]
    public async Task Lists_everything_page_by_page(string path, string key, StoreEntity collection)
    {
        var member = collection == StoreEntity.Customers ? "id" : key;
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = Orders });
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents }, CancellationToken.None);
        using var client = new StoreClient(store);
        var ids = new List<long>();
        for (var page = 1; page <= 20; page++)
        {
            var (_, body) = await client.GetAsync($"rest/V1/{path}?searchCriteria[sortOrders][0][field]={key}&searchCriteria[sortOrders][0][direction]=ASC&searchCriteria[pageSize]=50&searchCriteria[currentPage]={page}&fields=items[{member}],total_count");
            using var answer = JsonDocument.Parse(body);
            Assert.AreEqual(documents.Count(collection), answer.RootElement.GetProperty("total_count").GetInt64());
            if (answer.RootElement.GetProperty("items").ValueKind == JsonValueKind.Null)
            {
                break;
            }

            ids.AddRange(answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(member).GetInt64()));
        }

        CollectionAssert.AreEqual(documents.Ids(collection).ToArray(), ids);
    }

    [TestMethod]
    public async Task Lists_what_changed_since()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = Orders });
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents }, CancellationToken.None);
        using var client = new StoreClient(store);
        const string Since = "2026-11-23 03:00:00";

        var (_, body) = await client.GetAsync($"rest/V1/orders?searchCriteria[filter_groups][0][filters][0][field]=updated_at&searchCriteria[filter_groups][0][filters][0][condition_type]=gteq&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(Since)}&fields=items[entity_id]");

        using var answer = JsonDocument.Parse(body);
        var expected = documents.Ids(StoreEntity.Orders).Where(id =>
        {
            using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
            return string.CompareOrdinal(order.RootElement.GetProperty("updated_at").GetString(), Since) >= 0;
        });
        CollectionAssert.AreEqual(expected.ToArray(), answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("entity_id").GetInt64()).ToArray());
    }

    [TestMethod]
    public async Task Answers_many_clients_at_once_alike()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = Orders });
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents }, CancellationToken.None);
        using var client = new StoreClient(store);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => client.GetAsync("rest/V1/orders?searchCriteria[pageSize]=100&fields=items[entity_id,items[sku]],total_count")));

        Assert.HasCount(1, answers.Select(answer => answer.Body).Distinct());
        Assert.AreEqual(16, store.Requests.ByRoute["GET orders"]);
    }
}
