using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Events;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Events;

/// <summary>Saved products and stock items are told of where the models of an Adobe Commerce are saved, and nowhere else.</summary>
[TestClass]
public sealed class ProductEventsTests : IDisposable
{
    private const string Secret = "webhook-secret";
    private const string Product = "observer.catalog_product_save_commit_after";
    private const string Stock = "observer.cataloginventory_stock_item_save_commit_after";

    private readonly WebhookReceiver receiver = new(Secret);

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => receiver.Dispose();

    [TestMethod]
    [DataRow("PUT", "products/P-1000", """{"product":{"price":8}}""", Product)]
    [DataRow("PUT", "products/P-1000", """{"product":{"name":"N","extension_attributes":{"stock_item":{"qty":3,"is_in_stock":true}}}}""", Stock + " " + Product)]
    [DataRow("POST", "products", """{"product":{"sku":"NEW-1","name":"New","attribute_set_id":4,"price":9.5,"type_id":"simple"}}""", Product)]
    [DataRow("PUT", "products/P-1000/stockItems/1", """{"stockItem":{"qty":12}}""", Stock)]
    [DataRow("POST", "products/base-prices", """{"prices":[{"price":8.5,"store_id":0,"sku":"P-1000"}]}""", "")]
    [DataRow("POST", "products/tier-prices", """{"prices":[{"price":7,"price_type":"fixed","website_id":0,"sku":"P-1000","customer_group":"ALL GROUPS","quantity":10}]}""", "")]
    [DataRow("POST", "products/special-price", """{"prices":[{"price":6,"store_id":0,"sku":"P-1000","price_from":"2027-01-01 00:00:00","price_to":"2027-02-01 00:00:00"}]}""", "")]
    [DataRow("POST", "inventory/source-items", """{"sourceItems":[{"sku":"P-1000","source_code":"default","quantity":3,"status":1}]}""", "")]
    public async Task What_is_written_over_REST_is_told_as_Magentos_models_are(string method, string path, string body, string told)
    {
        await using var store = await OpenAsync(StoreEdition.AdobeCommerce);

        await store.DoAsync(method, path, body);

        Assert.AreEqual(told, string.Join(' ', (await ToldAsync(store)).Select(item => item.GetProperty("type").GetString())));
    }

    [TestMethod]
    public async Task What_merchants_do_on_the_page_is_told_too()
    {
        await using var store = await OpenAsync(StoreEdition.AdobeCommerce);

        store.Operations.Products.ChangePrice("P-1000", 12);
        store.Operations.Products.Rename("P-1000", "Other");
        store.Operations.Products.SetStock("P-1000", "default", 4);

        var told = await ToldAsync(store);
        Assert.AreEqual($"{Product} {Product} {Stock}", string.Join(' ', told.Select(item => item.GetProperty("type").GetString())));
        var id = store.Operations.Products.Find("P-1000")!.Id;
        Assert.IsTrue(told.TrueForAll(item => item.GetProperty("id").GetString() == $"{id}" && item.GetProperty("topic").GetString() == "store-event"));
        Assert.AreEqual($$"""{"entity_id":"{{id}}","sku":"P-1000","updated_at":"{{CatalogueStore.Opened}}"}""", told[0].GetProperty("data").GetRawText());
        Assert.AreEqual($$"""{"item_id":"{{id}}","product_id":"{{id}}","qty":"4","is_in_stock":"1"}""", told[2].GetProperty("data").GetRawText());
    }

    [TestMethod]
    public async Task Open_Source_has_no_events_of_products()
    {
        await using var store = await OpenAsync(StoreEdition.OpenSource);

        await store.DoAsync("PUT", "products/P-1000", """{"product":{"price":8}}""");
        store.Operations.Products.SetStock("P-1000", "default", 4);

        Assert.IsEmpty(await ToldAsync(store));
    }

    [TestMethod]
    public async Task What_was_refused_is_not_told()
    {
        await using var store = await OpenAsync(StoreEdition.AdobeCommerce);

        await store.RefusedAsync(400, "PUT", "products/P-1000", """{"product":{"attribute_set_id":77}}""");
        await store.RefusedAsync(404, "PUT", "products/NOPE/stockItems/1", """{"stockItem":{"qty":12}}""");
        Assert.ThrowsExactly<KeyNotFoundException>(() => store.Operations.Products.SetStock("NOPE", "default", 4));

        Assert.IsEmpty(await ToldAsync(store));
    }

    [TestMethod]
    public async Task References_to_records_have_no_content()
    {
        await using var store = await OpenAsync(StoreEdition.AdobeCommerce);

        await store.DoAsync("PUT", "customers/2", """{"customer":{"lastname":"Neu"}}""");

        CollectionAssert.AreEqual(new[] { "store", "topic", "id", "occurredAt" }, (await ToldAsync(store)).Single().EnumerateObject().Select(member => member.Name).ToArray());
    }

    private Task<CatalogueStore> OpenAsync(StoreEdition edition) => CatalogueStore.OpenAsync(edition, change: options => options with
    {
        Events = new StoreEventOptions { Url = new Uri("https://app.example/hook"), Secret = Secret, Store = "main", Parallelism = 1, Handler = receiver },
    });

    private async Task<List<JsonElement>> ToldAsync(CatalogueStore store)
    {
        await store.Host.Events!.WhenSentAsync(TestContext.CancellationToken);
        return [.. receiver.Bodies.Select(body => JsonDocument.Parse(body).RootElement)];
    }
}
