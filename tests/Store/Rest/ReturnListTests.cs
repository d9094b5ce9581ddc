using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

/// <summary>What a client reads of returns while people ask for them and answer them.</summary>
[TestClass]
public sealed class ReturnListTests
{
    private readonly EditableStore data = new();

    [TestMethod]
    public async Task A_return_is_read_as_soon_as_it_was_asked_for_and_after_every_step()
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);
        var id = Requested();

        Assert.AreEqual("""{"entity_id":ID,"status":"pending"}""".Replace("ID", $"{id}", StringComparison.Ordinal), (await client.GetAsync($"rest/V1/returns/{id}?fields=entity_id,status")).Body);
        store.Operations!.Returns.Authorize(id);
        Assert.AreEqual("""{"status":"authorized"}""", (await client.GetAsync($"rest/V1/returns/{id}?fields=status")).Body);
        store.Operations.Returns.AddParcel(id, "RET-7");
        Assert.AreEqual("""{"tracks":[{"track_number":"RET-7"}]}""", (await client.GetAsync($"rest/V1/returns/{id}?fields=tracks[track_number]")).Body);
    }

    [TestMethod]
    [DataRow("order_id", "eq")]
    [DataRow("entity_id", "gteq")]
    [DataRow("entity_id", "in")]
    public async Task The_newest_return_is_found_by_order_and_id(string field, string condition)
    {
        var id = Requested();
        await using var store = await StartAsync();
        using var client = new StoreClient(store);
        var value = field == "order_id" ? data.Return(id).GetProperty("order_id").GetInt64() : id;

        using var list = await ListAsync(client, $"{Filter(field, condition, $"{value}")}&fields=items[entity_id],total_count");

        Assert.AreEqual(1, list.RootElement.GetProperty("total_count").GetInt32());
        Assert.AreEqual(id, list.RootElement.GetProperty("items")[0].GetProperty("entity_id").GetInt64());
    }

    [TestMethod]
    [DataRow("pending")]
    [DataRow("received")]
    [DataRow("processed_closed")]
    [DataRow("nothing")]
    public async Task Returns_are_found_by_status(string status)
    {
        Requested();
        await using var store = await StartAsync();
        using var client = new StoreClient(store);

        using var list = await ListAsync(client, $"{Filter("status", "eq", status)}&fields=items[status],total_count");

        Assert.AreEqual(data.Documents.Ids(StoreEntity.Returns).Count(id => data.Return(id).GetProperty("status").GetString() == status), list.RootElement.GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    public async Task Pages_of_returns_follow_the_order_asked_for()
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);
        var seen = new List<long>();
        for (var page = 1; ; page++)
        {
            using var list = await ListAsync(client, $"searchCriteria[sortOrders][0][field]=entity_id&searchCriteria[sortOrders][0][direction]=DESC&searchCriteria[pageSize]=2&searchCriteria[currentPage]={page}&fields=items[entity_id],total_count");
            if (list.RootElement.GetProperty("items").ValueKind != JsonValueKind.Array || list.RootElement.GetProperty("items").GetArrayLength() == 0)
            {
                break;
            }

            seen.AddRange(list.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("entity_id").GetInt64()));
        }

        CollectionAssert.AreEqual(data.Documents.Ids(StoreEntity.Returns).Reverse().ToArray(), seen);
    }

    [TestMethod]
    public async Task The_answer_repeats_what_was_asked()
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);

        using var list = await ListAsync(client, $"{Filter("status", "neq", "closed")}&searchCriteria[pageSize]=1&searchCriteria[currentPage]=2");

        var criteria = list.RootElement.GetProperty("search_criteria");
        Assert.AreEqual("""[{"filters":[{"field":"status","value":"closed","condition_type":"neq"}]}]""", criteria.GetProperty("filter_groups").GetRawText());
        Assert.AreEqual((1, 2), (criteria.GetProperty("page_size").GetInt32(), criteria.GetProperty("current_page").GetInt32()));
    }

    [TestMethod]
    [DataRow("0", 400)]
    [DataRow("abc", 400)]
    [DataRow("4711", 404)]
    [DataRow("-1", 404)]
    public async Task A_return_that_is_not_there_is_answered_as_other_documents_are(string id, int status)
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);

        Assert.AreEqual(status, (await client.GetAsync($"rest/V1/returns/{id}")).Status);
        Assert.AreEqual(status, (await client.GetAsync($"rest/V1/orders/{id}")).Status);
    }

    [TestMethod]
    public async Task A_column_the_table_has_not_is_an_internal_error()
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);

        Assert.AreEqual(500, (await client.GetAsync($"rest/V1/returns?{Filter("items", "eq", "1")}")).Status);
    }

    [TestMethod]
    public async Task A_list_without_criteria_is_refused()
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);

        Assert.AreEqual(400, (await client.GetAsync("rest/V1/returns")).Status);
    }

    [TestMethod]
    [DataRow("99999999999999999999999")]
    [DataRow("-99999999999999999999999")]
    public async Task An_id_no_column_can_hold_finds_nothing_and_breaks_nothing(string id)
    {
        await using var store = await StartAsync();
        using var client = new StoreClient(store);

        using var list = await ListAsync(client, $"{Filter("entity_id", "eq", id)}&fields=total_count");

        Assert.AreEqual(0, list.RootElement.GetProperty("total_count").GetInt32());
    }

    private long Requested()
    {
        var order = data.Buy(("MUG-0,5L", 2));
        data.Editor.Ship(order);
        return data.Returns.Request(new NewReturn { OrderId = order, Lines = [new NewReturnLine(data.Row(order), 1)] });
    }

    private Task<StoreHost> StartAsync() =>
        StoreHost.StartAsync(new StoreOptions { Documents = data.Documents, Edition = StoreEdition.AdobeCommerce, Time = data.Time }, CancellationToken.None);

    private static string Filter(string field, string condition, string value) =>
        $"searchCriteria[filter_groups][0][filters][0][field]={field}&searchCriteria[filter_groups][0][filters][0][condition_type]={condition}&searchCriteria[filter_groups][0][filters][0][value]={value}";

    private static async Task<JsonDocument> ListAsync(StoreClient client, string query)
    {
        var (status, body) = await client.GetAsync($"rest/V1/returns?{query}");
        Assert.AreEqual(200, status, body);
        return JsonDocument.Parse(body);
    }
}
