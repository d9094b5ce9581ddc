using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>Rows, tax, discount and shipping of orders that somebody places.</summary>
[TestClass]
public sealed class OrderAmountsTests
{
    private readonly EditableStore store = new();

    [TestMethod]
    public void A_row_holds_price_pieces_and_tax_of_its_product()
    {
        var row = Rows(store.Buy(("MUG-0,5L", 3))).Single();

        Assert.AreEqual(3m, Number(row, "qty_ordered"));
        Assert.AreEqual(12.95m, Number(row, "price_incl_tax"));
        Assert.AreEqual(10.88m, Number(row, "price"));
        Assert.AreEqual(38.85m, Number(row, "row_total_incl_tax"));
        Assert.AreEqual(19m, Number(row, "tax_percent"));
        Assert.AreEqual(6.20m, Number(row, "tax_amount"));
    }

    [TestMethod]
    public void Nothing_of_a_new_order_was_shipped_invoiced_refunded_or_canceled()
    {
        foreach (var row in Rows(store.Buy(("MUG-0,5L", 3), ("TEE-BIO-M", 2), ("GIFT-EBOOK", 1))))
        {
            foreach (var done in new[] { "qty_shipped", "qty_invoiced", "qty_refunded", "qty_canceled" })
            {
                Assert.AreEqual(0m, Number(row, done), done);
            }
        }
    }

    [TestMethod]
    public void Rows_are_numbered_by_their_order_and_belong_to_it()
    {
        var (first, second) = (store.Buy(("MUG-0,5L", 1), ("TEE-BIO-M", 1)), store.Buy(("MUG-0,5L", 1)));

        var ids = Rows(first).Concat(Rows(second)).Select(row => row.GetProperty("item_id").GetInt64()).ToArray();
        CollectionAssert.AllItemsAreUnique(ids);
        Assert.IsTrue(Rows(first).All(row => row.GetProperty("order_id").GetInt64() == first));
        foreach (var id in ids)
        {
            Assert.IsNotNull(store.Documents.Find(StoreEntity.OrderItems, id));
        }
    }

    [TestMethod]
    public void The_same_product_twice_in_a_cart_gives_two_rows_that_are_both_paid()
    {
        var id = store.Buy(("P-1000", 1), ("P-1000", 2));
        var once = store.Buy(("P-1000", 3));

        Assert.HasCount(2, Rows(id));
        Assert.AreEqual(store.Catalogue.Totals(once)!.Subtotal, store.Catalogue.Totals(id)!.Subtotal);
    }

    [TestMethod]
    public void The_size_of_a_configurable_product_is_a_hidden_row_that_costs_nothing()
    {
        var rows = Rows(store.Buy(("HOODIE-L", 2)));

        Assert.HasCount(2, rows);
        Assert.AreEqual(("configurable", "simple"), (Text(rows[0], "product_type"), Text(rows[1], "product_type")));
        Assert.AreEqual(99.80m, Number(rows[0], "row_total_incl_tax"));
        Assert.AreEqual(0m, Number(rows[1], "row_total"));
        Assert.AreEqual(2m, Number(rows[1], "qty_ordered"));
    }

    [TestMethod]
    [DataRow("DE", 19, 3.01)]
    [DataRow("AT", 20, 3.14)]
    [DataRow("CH", 8.1, 1.41)]
    [DataRow("FR", 20, 3.14)]
    [DataRow("US", 0, 0)]
    public void Tax_is_that_of_the_country_of_the_buyer(string country, double percent, double tax)
    {
        var id = store.Front.PlaceOrder(new NewOrder { Buyer = EditableStore.Guest with { CountryCode = country }, Lines = [new NewOrderLine("MUG-0,5L", 1)] });

        Assert.AreEqual((decimal)percent, Number(Rows(id).Single(), "tax_percent"));
        Assert.AreEqual((decimal)tax, store.Catalogue.Totals(id)!.Tax);
        Assert.AreEqual(18.85m, store.Catalogue.Totals(id)!.GrandTotal);
    }

    [TestMethod]
    [DataRow("HERBST10", 10)]
    [DataRow("Grüße-5", 5)]
    [DataRow("VIP 20%", 20)]
    public void A_coupon_takes_its_percent_off_every_row_and_is_named(string coupon, int percent)
    {
        var id = Order(order => order with { CouponCode = coupon });

        Assert.AreEqual(coupon, Text(store.Order(id), "coupon_code"));
        foreach (var row in Rows(id))
        {
            Assert.AreEqual((decimal)percent, Number(row, "discount_percent"));
            var net = Math.Round(Number(row, "price_incl_tax") * Number(row, "qty_ordered") / 1.19m, 2, MidpointRounding.AwayFromZero);
            Assert.AreEqual(Math.Round(net * percent / 100, 2, MidpointRounding.AwayFromZero), Number(row, "discount_amount"));
        }

        Assert.AreEqual(Rows(id).Sum(row => Number(row, "discount_amount")), -Number(store.Order(id), "discount_amount"));
    }

    [TestMethod]
    public void Without_a_coupon_there_is_neither_discount_nor_code()
    {
        var order = store.Order(Order(order => order with { CouponCode = "" }));

        Assert.AreEqual(0m, Number(order, "discount_amount"));
        Assert.IsFalse(order.TryGetProperty("coupon_code", out _));
    }

    [TestMethod]
    public void Shipping_costs_once_however_much_is_bought_and_is_not_discounted()
    {
        Assert.AreEqual(5.90m, store.Catalogue.Totals(store.Buy(("MUG-0,5L", 1)))!.Shipping);
        Assert.AreEqual(5.90m, store.Catalogue.Totals(store.Buy(("MUG-0,5L", 900), ("TEE-BIO-M", 70)))!.Shipping);
        Assert.AreEqual(5.90m, store.Catalogue.Totals(Order(order => order with { CouponCode = "VIP 20%" }))!.Shipping);
    }

    [TestMethod]
    public void One_thing_to_ship_makes_the_whole_order_shippable()
    {
        var id = store.Buy(("GIFT-EBOOK", 1), ("MUG-0,5L", 1));

        Assert.AreEqual(0m, Number(store.Order(id), "is_virtual"));
        Assert.AreEqual(5.90m, store.Catalogue.Totals(id)!.Shipping);
    }

    [TestMethod]
    public void The_largest_quantity_is_sold_and_adds_up()
    {
        var totals = store.Catalogue.Totals(store.Buy(("WARTUNG-12", 10_000)))!;

        Assert.AreEqual(1_190_000m, totals.GrandTotal);
        Assert.AreEqual(190_000m, totals.Tax);
    }

    [TestMethod]
    public void Prices_of_a_foreign_currency_are_those_of_the_catalogue()
    {
        foreach (var view in StoreCatalogue.StoreViews)
        {
            var price = StoreCatalogue.Products(view.Id).Single(product => product.Sku == "MUG-0,5L");
            var id = Order(order => order with { StoreViewId = view.Id, Lines = [new NewOrderLine("MUG-0,5L", 1)] });

            Assert.AreEqual(price.Price, Number(Rows(id).Single(), "price_incl_tax"), view.Code);
            Assert.AreEqual(12.95m, Number(Rows(id).Single(), "base_price_incl_tax"), view.Code);
            Assert.AreEqual(price.Currency, Text(store.Order(id), "order_currency_code"));
        }
    }

    [TestMethod]
    public void The_number_of_pieces_is_that_of_the_visible_rows()
    {
        var order = store.Order(store.Buy(("MUG-0,5L", 3), ("TEE-BIO-M", 2)));

        Assert.AreEqual(5m, Number(order, "total_qty_ordered"));
    }

    [TestMethod]
    [DataRow("checkmo")]
    [DataRow("banktransfer")]
    [DataRow("paypal_express")]
    public void The_payment_method_is_kept_and_nothing_is_paid_yet(string method)
    {
        var order = store.Order(Order(order => order with { PaymentMethod = method }));

        Assert.AreEqual(method, Text(order.GetProperty("payment"), "method"));
        Assert.AreEqual(Number(order, "grand_total"), Number(order, "total_due"));
        Assert.AreEqual(0m, store.Catalogue.Totals(order.GetProperty("entity_id").GetInt64())!.Paid);
    }

    private long Order(Func<NewOrder, NewOrder> change) =>
        store.Front.PlaceOrder(change(new NewOrder { Buyer = EditableStore.Guest, Lines = [new NewOrderLine("MUG-0,5L", 2), new NewOrderLine("P-1000", 1)] }));

    private List<JsonElement> Rows(long orderId) => [.. store.Order(orderId).GetProperty("items").EnumerateArray()];

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
