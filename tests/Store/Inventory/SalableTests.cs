using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;
using PowerPlatformMagento.Sandbox.Store.Tests.Editing;
using PowerPlatformMagento.Sandbox.Store.Tests.Products;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Inventory;

/// <summary>What can be sold: pieces at the sources less what open orders reserve.</summary>
[TestClass]
public sealed class SalableTests
{
    private const string Sku = "P-1001";

    private CatalogueStore store = null!;

    [TestInitialize]
    public async Task StartAsync()
    {
        store = await CatalogueStore.OpenAsync();
        await StockAsync(Sku, "default", 100);
    }

    [TestCleanup]
    public async Task StopAsync() => await store.DisposeAsync();

    [TestMethod]
    public async Task An_order_reserves_and_a_shipment_takes_from_the_source()
    {
        var order = Buy((Sku, 7));
        Assert.AreEqual((93m, 100m), await StateAsync());

        store.Operations.Orders.Ship(order);

        Assert.AreEqual((93m, 93m), await StateAsync());
    }

    [TestMethod]
    public async Task A_part_of_an_order_is_shipped()
    {
        var order = Buy((Sku, 7));

        store.Operations.Orders.Ship(order, everything: false);

        Assert.AreEqual((93m, 99m), await StateAsync());
        store.Operations.Orders.Ship(order);
        Assert.AreEqual((93m, 93m), await StateAsync());
    }

    [TestMethod]
    public async Task A_cancelled_order_gives_its_pieces_free()
    {
        var order = Buy((Sku, 7));

        store.Operations.Orders.Cancel(order);

        Assert.AreEqual((100m, 100m), await StateAsync());
    }

    [TestMethod]
    public async Task What_is_paid_back_before_it_was_shipped_is_free_again()
    {
        var order = Buy((Sku, 7));
        store.Operations.Orders.Invoice(order);
        Assert.AreEqual((93m, 100m), await StateAsync());

        store.Operations.Orders.Refund(order);

        Assert.AreEqual((100m, 100m), await StateAsync());
    }

    [TestMethod]
    public async Task A_track_added_later_takes_nothing_more()
    {
        var order = Buy((Sku, 7));
        var shipment = store.Operations.Orders.Ship(order);

        store.Operations.Orders.AddTrack(shipment, "JD014600006281230701");

        Assert.AreEqual((93m, 93m), await StateAsync());
    }

    [TestMethod]
    public async Task A_product_without_a_parcel_is_taken_when_it_is_invoiced()
    {
        await StockAsync("GIFT-EBOOK", "default", 50);
        var order = Buy(("GIFT-EBOOK", 2));
        Assert.AreEqual((48m, 50m), await StateAsync("GIFT-EBOOK"));

        store.Operations.Orders.Invoice(order);

        Assert.AreEqual((48m, 48m), await StateAsync("GIFT-EBOOK"));
    }

    [TestMethod]
    public async Task The_size_of_a_configurable_is_reserved_once()
    {
        await StockAsync("HOODIE-M", "default", 30);
        await StockAsync("HOODIE-M", "wien", 0, status: 0);
        var order = Buy(("HOODIE-M", 4));
        Assert.AreEqual((26m, 30m), await StateAsync("HOODIE-M"));

        store.Operations.Orders.Ship(order);

        Assert.AreEqual((26m, 26m), await StateAsync("HOODIE-M"));
    }

    [TestMethod]
    public async Task Orders_of_another_stock_reserve_there()
    {
        await StockAsync(Sku, "london", 40);

        store.Operations.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, StoreViewId = 5, Lines = [new NewOrderLine(Sku, 3)] });

        Assert.AreEqual(37m, await SalableAsync(Sku, 2));
        Assert.AreEqual(100m, await SalableAsync(Sku));
    }

    [TestMethod]
    public async Task Sources_of_a_stock_are_added_up_and_those_out_of_stock_left_out()
    {
        await StockAsync(Sku, "wien", 11);
        Assert.AreEqual(111m, await SalableAsync(Sku));

        await StockAsync(Sku, "wien", 11, status: 0);
        Assert.AreEqual(100m, await SalableAsync(Sku));

        await StockAsync(Sku, "default", 100, status: 0);
        Buy((Sku, 2));
        Assert.AreEqual(0m, await SalableAsync(Sku), "nothing in stock is nothing to sell, whatever is reserved");
    }

    [TestMethod]
    public async Task Reservations_may_exceed_what_is_there()
    {
        await StockAsync(Sku, "default", 3);
        Buy((Sku, 5));

        Assert.AreEqual(-2m, await SalableAsync(Sku));
        Assert.IsFalse((await store.ReadAsync($"inventory/is-product-salable/{Sku}/1")).GetBoolean());
    }

    [TestMethod]
    [DataRow("MUG-0%2C5L", true)]
    [DataRow("HOODIE", true)]
    [DataRow("BUNDLE-FIX", true)]
    [DataRow("NOPE", false)]
    public async Task Whether_something_can_be_sold(string sku, bool salable) =>
        Assert.AreEqual(salable, (await store.ReadAsync($"inventory/is-product-salable/{sku}/1")).GetBoolean());

    [TestMethod]
    public async Task A_configurable_is_gone_when_all_its_sizes_are()
    {
        foreach (var size in Product.Sizes)
        {
            store.Operations.Products.SetStock($"HOODIE-{size}", "default", 0);
            store.Operations.Products.SetStock($"HOODIE-{size}", "wien", 0);
        }

        Assert.IsFalse((await store.ReadAsync("inventory/is-product-salable/HOODIE/1")).GetBoolean());
    }

    [TestMethod]
    public async Task A_stock_nobody_has_holds_nothing() => Assert.AreEqual(0m, await SalableAsync(Sku, 77));

    [TestMethod]
    [DataRow("HOODIE/1", 400, "Can't check requested quantity for products without Source Items support.")]
    [DataRow("NOPE/1", 404, "The product that was requested doesn't exist. Verify the product and try again.")]
    [DataRow("P-1001/first", 400, "The \"first\" value's type is invalid. The \"int\" type was expected. Verify and try again.")]
    public async Task What_has_no_quantity_is_refused(string path, int status, string message) =>
        Assert.AreEqual(message, (await store.RefusedAsync(status, "GET", $"inventory/get-product-salable-quantity/{path}")).Message());

    [TestMethod]
    public async Task Open_orders_that_were_there_before_count_as_well()
    {
        await using var busy = await CatalogueStore.OpenAsync(orders: 300);
        var expected = Expected(busy.Documents);
        foreach (var (sku, reserved) in expected.Take(20))
        {
            await busy.DoAsync("POST", "inventory/source-items", new { sourceItems = new[] { new { sku, source_code = "default", quantity = 1000, status = 1 }, new { sku, source_code = "wien", quantity = 0, status = 0 } } });
            Assert.AreEqual(1000 - reserved, (await busy.ReadAsync($"inventory/get-product-salable-quantity/{Uri.EscapeDataString(sku)}/1")).GetDecimal(), sku);
        }

        Assert.IsGreaterThan(20, expected.Count);
    }

    [TestMethod]
    public async Task The_same_data_in_a_second_store_is_not_taken_twice()
    {
        await using var second = await StoreHost.StartAsync(store.Host.Options, CancellationToken.None);
        var order = Buy((Sku, 7));

        second.Operations!.Orders.Ship(order);

        Assert.AreEqual((93m, 93m), await StateAsync());
    }

    // Worked out from the plain rows, without the rules of the store: only simple products of orders without bundles.
    private static Dictionary<string, decimal> Expected(DocumentSet documents)
    {
        var reserved = new Dictionary<string, decimal>();
        var bundled = new HashSet<string>();
        foreach (var id in documents.Ids(StoreEntity.Orders))
        {
            using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
            foreach (var row in order.RootElement.GetProperty("items").EnumerateArray())
            {
                var sku = row.Text("sku")!;
                if (row.TryGetProperty("parent_item_id", out _) || row.Text("product_type") != "simple")
                {
                    bundled.Add(sku);
                }
                else if (order.RootElement.GetProperty("store_id").GetInt32() <= 4 && order.RootElement.Text("state") is not ("complete" or "closed" or "canceled"))
                {
                    var left = row.Number("qty_ordered") - row.Number("qty_canceled") - Math.Max(row.Number("qty_shipped"), row.Number("qty_refunded"));
                    reserved[sku] = reserved.GetValueOrDefault(sku) + left;
                }
            }
        }

        return reserved.Where(pair => !bundled.Contains(pair.Key)).ToDictionary();
    }

    private long Buy(params (string Sku, int Quantity)[] lines) =>
        store.Operations.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest, Lines = [.. lines.Select(line => new NewOrderLine(line.Sku, line.Quantity))] });

    private async Task StockAsync(string sku, string source, decimal quantity, int status = 1) =>
        await store.DoAsync("POST", "inventory/source-items", new { sourceItems = new[] { new { sku, source_code = source, quantity, status } } });

    private async Task<decimal> SalableAsync(string sku, int stock = 1) => (await store.ReadAsync($"inventory/get-product-salable-quantity/{sku}/{stock}")).GetDecimal();

    private async Task<(decimal Salable, decimal AtSource)> StateAsync(string sku = Sku) =>
        (await SalableAsync(sku), store.Operations.Products.Find(sku)!.Stock.Single(row => row.Source == "default").Quantity);
}
