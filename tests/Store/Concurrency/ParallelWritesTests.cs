using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;
using PowerPlatformMagento.Sandbox.Store.Tests.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Concurrency;

/// <summary>Clients that write the same record at once, over real sockets: none breaks, nothing gets lost, nothing is done twice.</summary>
[TestClass]
public sealed class ParallelWritesTests
{
    private const int Clients = 16;

    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync() => store = await CatalogueStore.OpenAsync(StoreEdition.AdobeCommerce, orders: 20);

    [TestCleanup]
    public async Task StopAsync()
    {
        Assert.IsTrue(store.Host.Requests.Last.All(record => record.Failure is null), string.Join('\n', store.Host.Requests.Last.Select(record => record.Failure).OfType<string>()));
        await store.DisposeAsync();
    }

    [TestMethod]
    public async Task An_order_that_many_ship_is_shipped_once()
    {
        var order = Buy(3);

        var answers = await AllAsync(_ => ("POST", $"order/{order}/ship", "{}"));

        Assert.AreEqual(1, answers.Count(answer => answer.Status == 200));
        Assert.IsTrue(answers.All(answer => answer.Status is 200 or 400));
        Assert.HasCount(1, ((IQueryableDocuments)store.Documents).IdsOfOrder(StoreEntity.Shipments, order).ToList());
    }

    [TestMethod]
    public async Task Pieces_that_many_invoice_ship_and_refund_are_never_more_than_ordered()
    {
        var order = Buy(Clients / 2);
        var row = store.Operations.Catalogue.Order(order)!.Lines[0].ItemId;
        var one = $$"""{"items":[{"order_item_id":{{row}},"qty":1}]}""";

        var answers = await AllAsync(client => ("POST", $"order/{order}/{(client % 3) switch { 0 => "invoice", 1 => "ship", _ => "refund" }}", one), Clients * 3);

        Assert.IsTrue(answers.All(answer => answer.Status is 200 or 400));
        new SalesBooks(store.Documents).Check(order);
        Assert.AreEqual(Clients / 2m, Row(order).Number("qty_invoiced"), "as many asked for one piece each");
    }

    [TestMethod]
    public async Task Every_comment_of_many_is_kept()
    {
        var order = Buy(1);

        await AllAsync(client => ("POST", $"orders/{order}/comments", $$"""{"statusHistory":{"comment":"c-{{client}}"} }"""));

        var comments = (await store.ReadAsync($"orders/{order}/comments")).Items();
        CollectionAssert.AreEquivalent(Enumerable.Range(0, Clients).Select(client => $"c-{client}").ToArray(), comments.Texts("comment"));
        Assert.AreEqual(Clients, comments.EnumerateArray().Select(comment => comment.Number("entity_id")).Distinct().Count());
    }

    [TestMethod]
    public async Task A_product_that_many_change_keeps_the_change_of_each()
    {
        var bodies = new (string Method, string Path, string Body)[]
        {
            ("PUT", "products/P-1000", """{"product":{"name":"N"}}"""),
            ("PUT", "products/P-1000", """{"product":{"weight":7.5}}"""),
            ("PUT", "products/P-1000/stockItems/1", """{"stockItem":{"qty":77}}"""),
            ("POST", "products/cost", """{"prices":[{"cost":3.5,"store_id":0,"sku":"P-1000"}]}"""),
            ("POST", "products/base-prices", """{"prices":[{"price":8.5,"store_id":0,"sku":"P-1000"}]}"""),
            ("POST", "products/tier-prices", """{"prices":[{"price":7,"price_type":"fixed","website_id":0,"sku":"P-1000","customer_group":"ALL GROUPS","quantity":10}]}"""),
        };

        var answers = await AllAsync(client => bodies[client % bodies.Length], bodies.Length * 4);

        Assert.IsTrue(answers.All(answer => answer.Status == 200));
        var product = await store.ReadAsync("products/P-1000");
        Assert.AreEqual(("N", 7.5m, 8.5m), (product.Text("name"), product.Number("weight"), product.Number("price")));
        Assert.AreEqual("3.500000", product.Attribute("cost"));
        Assert.AreEqual(1, product.GetProperty("tier_prices").GetArrayLength());
        Assert.AreEqual(77m, product.GetProperty("extension_attributes").GetProperty("stock_item").Number("qty"));
    }

    [TestMethod]
    public async Task A_product_many_make_at_once_is_made_once()
    {
        await AllAsync(client => ("POST", "products", $$"""{"product":{"sku":"NEW-1","name":"New {{client}}","attribute_set_id":4,"price":9.5,"type_id":"simple","custom_attributes":[{"attribute_code":"url_key","value":"new-1"}]} }"""));

        var found = await store.ReadAsync("products?searchCriteria[filter_groups][0][filters][0][field]=sku&searchCriteria[filter_groups][0][filters][0][value]=NEW-1");
        Assert.AreEqual(1m, found.Number("total_count"));
    }

    [TestMethod]
    public async Task One_email_address_becomes_one_customer()
    {
        var answers = await AllAsync(_ => ("POST", "customers", """{"customer":{"email":"neu@example.com","firstname":"N","lastname":"N"}}"""));

        Assert.AreEqual(1, answers.Count(answer => answer.Status == 200));
        Assert.AreEqual(Clients - 1, answers.Count(answer => answer.Status == 400));
    }

    [TestMethod]
    public async Task A_credit_that_many_book_adds_up()
    {
        var before = (await store.ReadAsync("companyCredits/1")).Number("balance");

        var answers = await AllAsync(client => ("POST", $"companyCredits/1/{(client % 2 == 0 ? "increase" : "decrease")}Balance", $$"""{"value":{{(client % 2 == 0 ? 2 : 1)}},"currency":"EUR","operationType":{{(client % 2 == 0 ? 4 : 3)}} }"""));

        Assert.IsTrue(answers.All(answer => answer.Status == 200));
        Assert.AreEqual(before + (Clients / 2), (await store.ReadAsync("companyCredits/1")).Number("balance"));
    }

    [TestMethod]
    public async Task A_cart_is_ordered_once_however_many_press_the_button()
    {
        var cart = store.Operations.Carts.Add(new NewCart { CustomerId = store.Documents.Ids(StoreEntity.Customers).First(), Lines = [new NewOrderLine("P-1020", 1)] });
        var orders = store.Documents.Count(StoreEntity.Orders);

        await Parallel.ForAsync(0, Clients, (_, _) =>
        {
            try
            {
                store.Operations.Carts.Order(cart);
            }
            catch (StoreRuleException)
            {
                // All but one.
            }

            return ValueTask.CompletedTask;
        });

        Assert.AreEqual(orders + 1, store.Documents.Count(StoreEntity.Orders));
    }

    // Rows are replaced as a whole: a list read in between has all of them or, before the order was there, none.
    [TestMethod]
    public async Task Rows_of_an_order_never_vanish_while_it_changes()
    {
        var order = Buy(5);
        var path = $"orders/items?searchCriteria[filter_groups][0][filters][0][field]=order_id&searchCriteria[filter_groups][0][filters][0][value]={order}";
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await store.DoAsync("POST", $"orders/{order}/emails");
            }
        });

        for (var read = 0; read < 200; read++)
        {
            Assert.AreEqual(2, (await store.ReadAsync(path)).Items().GetArrayLength());
        }

        await stop.CancelAsync();
        await writing;
    }

    [TestMethod]
    public async Task Source_items_that_come_and_go_do_not_break_their_list()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                await store.DoAsync("POST", "inventory/source-items", """{"sourceItems":[{"sku":"AAA","source_code":"default","quantity":3,"status":1},{"sku":"ZZZ","source_code":"default","quantity":3,"status":1}]}""");
                await store.DoAsync("POST", "inventory/source-items-delete", """{"sourceItems":[{"sku":"AAA","source_code":"default"},{"sku":"ZZZ","source_code":"default"}]}""");
            }
        });

        for (var read = 0; read < 100; read++)
        {
            Assert.IsNotEmpty((await store.ReadAsync("inventory/source-items?searchCriteria=")).Items().EnumerateArray());
        }

        await stop.CancelAsync();
        await writing;
    }

    private long Buy(int pieces) =>
        store.Operations.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, Lines = [new NewOrderLine("MUG-0,5L", pieces), new NewOrderLine("P-1000", 1)] });

    private JsonElement Row(long order) => JsonDocument.Parse(store.Documents.Find(StoreEntity.Orders, order)!.Value).RootElement.GetProperty("items")[0];

    private async Task<(int Status, JsonElement Answer)[]> AllAsync(Func<int, (string Method, string Path, string Body)> request, int count = Clients)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, count).Select(async client =>
        {
            await start.Task;
            var (method, path, body) = request(client);
            return await store.SendAsync(method, path, body);
        }).ToArray();
        start.SetResult();
        return await Task.WhenAll(all);
    }
}
