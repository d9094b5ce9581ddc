using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Rest;

/// <summary>Returns over REST, in the edition that has them and in the one that has not.</summary>
[TestClass]
public sealed class ReturnRoutesTests
{
    private readonly GeneratedDocuments documents = new(new GeneratedStoreOptions { Orders = 200, Edition = StoreEdition.AdobeCommerce });

    [TestMethod]
    public async Task Adobe_Commerce_lists_returns_and_answers_one()
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerce }, CancellationToken.None);
        using var client = new StoreClient(store);
        var ids = documents.Ids(StoreEntity.Returns).ToArray();

        var (status, body) = await client.GetAsync("rest/V1/returns?searchCriteria[pageSize]=300&fields=items[entity_id],total_count");
        Assert.AreEqual(200, status);
        using var list = JsonDocument.Parse(body);
        Assert.AreEqual(ids.Length, list.RootElement.GetProperty("total_count").GetInt32());
        CollectionAssert.AreEqual(ids, list.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("entity_id").GetInt64()).ToArray());
        var (single, goods) = await client.GetAsync($"rest/V1/returns/{ids[0]}");
        Assert.AreEqual(200, single);
        Assert.AreEqual(System.Text.Encoding.UTF8.GetString(documents.Find(StoreEntity.Returns, ids[0])!.Value.Span), goods);
        Assert.AreEqual(404, (await client.GetAsync("rest/V1/returns/99999")).Status);
    }

    [TestMethod]
    public async Task Returns_are_found_by_when_they_were_requested()
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerce }, CancellationToken.None);
        using var client = new StoreClient(store);
        var dates = documents.Ids(StoreEntity.Returns).Select(id => JsonDocument.Parse(documents.Find(StoreEntity.Returns, id)!.Value).RootElement.GetProperty("date_requested").GetString()!).ToArray();
        var middle = dates.Order(StringComparer.Ordinal).ElementAt(dates.Length / 2);

        var (_, body) = await client.GetAsync($"rest/V1/returns?searchCriteria[filter_groups][0][filters][0][field]=date_requested&searchCriteria[filter_groups][0][filters][0][condition_type]=gteq&searchCriteria[filter_groups][0][filters][0][value]={Uri.EscapeDataString(middle)}&fields=total_count");

        using var list = JsonDocument.Parse(body);
        Assert.AreEqual(dates.Count(date => string.CompareOrdinal(date, middle) >= 0), list.RootElement.GetProperty("total_count").GetInt32());
    }

    [TestMethod]
    public async Task The_labels_of_reasons_conditions_and_resolutions_are_told()
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerce }, CancellationToken.None);
        using var client = new StoreClient(store);

        var (status, body) = await client.GetAsync("rest/V1/returnsAttributeMetadata");

        Assert.AreEqual(200, status);
        using var attributes = JsonDocument.Parse(body);
        foreach (var (code, options) in ReturnOptions.Attributes)
        {
            var attribute = attributes.RootElement.EnumerateArray().Single(item => item.GetProperty("attribute_code").GetString() == code);
            CollectionAssert.AreEqual(
                options.Select(option => (option.Id, option.Label)).ToArray(),
                attribute.GetProperty("options").EnumerateArray().Select(option => (option.GetProperty("value").GetString()!, option.GetProperty("label").GetString()!)).ToArray());
        }
    }

    [TestMethod]
    [DataRow("returns")]
    [DataRow("returns/1")]
    [DataRow("returnsAttributeMetadata")]
    public async Task Magento_Open_Source_has_no_such_route(string path)
    {
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 200 }) }, CancellationToken.None);
        using var client = new StoreClient(store);

        var (status, body) = await client.GetAsync($"rest/V1/{path}");

        Assert.AreEqual(404, status);
        StringAssert.Contains(body, "Request does not match any route.");
    }

    [TestMethod]
    public async Task An_integration_without_the_right_is_refused_and_told_which()
    {
        var limited = new StoreCredential { Resources = new HashSet<string> { "Magento_Sales::actions_view" } };
        await using var store = await StoreHost.StartAsync(new StoreOptions { Documents = documents, Edition = StoreEdition.AdobeCommerce, Credentials = [limited] }, CancellationToken.None);
        using var client = new StoreClient(store);

        var (status, body) = await client.GetAsync("rest/V1/returns?searchCriteria[pageSize]=1");

        Assert.AreEqual(401, status);
        StringAssert.Contains(body, "Magento_Rma::magento_rma");
    }

    [TestMethod]
    public void Generated_returns_are_about_goods_that_were_shipped()
    {
        foreach (var id in documents.Ids(StoreEntity.Returns))
        {
            var goods = JsonDocument.Parse(documents.Find(StoreEntity.Returns, id)!.Value).RootElement;
            var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, goods.GetProperty("order_id").GetInt64())!.Value).RootElement;
            foreach (var item in goods.GetProperty("items").EnumerateArray())
            {
                var row = order.GetProperty("items").EnumerateArray().Single(line => line.GetProperty("item_id").GetInt64() == item.GetProperty("order_item_id").GetInt64());
                Assert.IsGreaterThanOrEqualTo(item.GetProperty("qty_requested").GetDecimal(), row.GetProperty("qty_shipped").GetDecimal());
            }

            Assert.IsLessThanOrEqualTo(0, string.CompareOrdinal(order.GetProperty("created_at").GetString(), goods.GetProperty("date_requested").GetString()));
        }
    }

    [TestMethod]
    public void A_store_of_months_has_few_open_orders_that_are_old()
    {
        var months = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 400, Period = TimeSpan.FromDays(120) });
        var orders = months.Ids(StoreEntity.Orders).Select(id => JsonDocument.Parse(months.Find(StoreEntity.Orders, id)!.Value).RootElement).ToList();
        var dates = orders.Select(order => DateTime.Parse(order.GetProperty("created_at").GetString()!, null)).ToList();

        Assert.IsGreaterThan(TimeSpan.FromDays(115), dates[^1] - dates[0]);
        CollectionAssert.AreEqual(dates.Order().ToArray(), dates.ToArray());
        var old = orders.Where((order, index) => dates[index] < dates[^1].AddDays(-10)).ToList();
        var open = old.Count(order => order.GetProperty("state").GetString() is "new" or "processing" or "pending_payment" or "payment_review");
        Assert.IsLessThan(old.Count / 20, open);
    }
}
