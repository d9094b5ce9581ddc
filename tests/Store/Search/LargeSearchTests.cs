using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

/// <summary>Searches no sensible client sends: they are answered as Magento would, or refused with a message.</summary>
[TestClass]
public sealed class LargeSearchTests
{
    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce, orders: 30);

    [TestCleanup]
    public async Task StopAsync()
    {
        Assert.IsTrue(store.Host.Requests.Last.All(record => record.Failure is null));
        await store.DisposeAsync();
    }

    [TestMethod]
    [DataRow("pageSize=100000", 30)]
    [DataRow("pageSize=99999999999999999999", 30)]
    [DataRow("pageSize=-5", 30)]
    [DataRow("pageSize=0", 30)]
    [DataRow("pageSize=7.9", 7)]
    [DataRow("pageSize=1e1", 10)]
    [DataRow("pageSize=5&searchCriteria[currentPage]=-3", 5)]
    [DataRow("pageSize=5&searchCriteria[currentPage]=99999999999999999999", 0)]
    [DataRow("pageSize=2147483647&searchCriteria[currentPage]=2147483647", 0)]
    public async Task Pages_of_any_number_are_answered(string criteria, int rows)
    {
        var answer = await store.ReadAsync($"orders?fields=items[entity_id],total_count&searchCriteria[{criteria.Split('=')[0]}]={criteria[(criteria.IndexOf('=') + 1)..]}");

        Assert.AreEqual(30m, answer.Number("total_count"));
        Assert.AreEqual(rows, answer.Items().ValueKind == System.Text.Json.JsonValueKind.Null ? 0 : answer.Items().GetArrayLength());
    }

    [TestMethod]
    [DataRow("pageSize=viele")]
    [DataRow("currentPage=")]
    [DataRow("sortOrders][0][direction=SIDEWAYS")]
    [DataRow("foo=1")]
    [DataRow("filter_groups][0][foo=1")]
    [DataRow("filter_groups][0][filters][0][foo=1")]
    public async Task What_cannot_be_read_is_refused_with_a_message(string criteria) =>
        Assert.IsNotEmpty((await store.RefusedAsync(400, "GET", $"orders?searchCriteria[{criteria.Replace("=", "]=", StringComparison.Ordinal)}")).Message());

    [TestMethod]
    [DataRow("orders/99999999999999999999")]
    [DataRow("customers/-1")]
    [DataRow("shipment/1e400")]
    [DataRow("invoices/9223372036854775807")]
    [DataRow("creditmemo/-9223372036854775808")]
    [DataRow("carts/99999999999999999999")]
    [DataRow("customers/addresses/99999999999999999999")]
    [DataRow("coupons/99999999999999999999")]
    [DataRow("company/99999999999999999999")]
    [DataRow("returns/99999999999999999999")]
    [DataRow("inventory/stocks/99999999999999999999")]
    [DataRow("products/attribute-sets/99999999999999999999")]
    public async Task Ids_beyond_all_records_are_not_found(string path) => Assert.IsNotEmpty((await store.RefusedAsync(404, "GET", path)).Message());

    [TestMethod]
    public async Task As_many_filters_as_a_request_line_holds_are_answered()
    {
        var filters = string.Join('&', Enumerable.Range(0, 60).Select(index => $"searchCriteria[filter_groups][{index}][filters][0][field]=entity_id&searchCriteria[filter_groups][{index}][filters][0][value]=3"));

        Assert.AreEqual(1m, (await store.ReadAsync($"orders?fields=total_count&{filters}")).Number("total_count"));
        var (status, _) = await store.Client.GetAsync($"rest/V1/orders?{filters}&{filters}");
        Assert.AreEqual(414, status);
    }

    [TestMethod]
    public async Task Brackets_without_end_and_fields_without_bottom_are_answered()
    {
        var deep = string.Concat(Enumerable.Repeat("[a]", 2000));

        Assert.AreEqual(400, (await store.Client.GetAsync($"rest/V1/orders?searchCriteria{deep}=1")).Status);
        Assert.AreEqual(200, (await store.Client.GetAsync($"rest/V1/orders/1?fields={string.Concat(Enumerable.Repeat("a[", 1500))}b{new string(']', 1500)}")).Status);
        Assert.AreEqual(200, (await store.Client.GetAsync($"rest/V1/orders/1?fields={new string('[', 3000)}")).Status);
        Assert.AreEqual(200, (await store.Client.GetAsync($"rest/V1/orders?fields=total_count&searchCriteria[filter_groups][0][filters][0][field]=customer_email&searchCriteria[filter_groups][0][filters][0][condition_type]=like&searchCriteria[filter_groups][0][filters][0][value]={string.Concat(Enumerable.Repeat("%25_", 800))}x")).Status);
    }
}
