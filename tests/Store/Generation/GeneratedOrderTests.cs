using System.Text.Json;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Generation;

[TestClass]
public sealed class GeneratedOrderTests
{
    private const int Orders = 3000;

    private static readonly Gen<(int Seed, int Id)> AnyOrder = Gen.Select(Gen.Int[1, 50], Gen.Int[1, Orders]);

    [TestMethod]
    public void Adds_up_for_any_seed_and_id() => AnyOrder.Sample(pair =>
    {
        using var order = Order(pair.Seed, pair.Id);
        var root = order.RootElement;
        foreach (var prefix in new[] { "", "base_" })
        {
            decimal Get(string name) => Math.Round(root.GetProperty(prefix + name).GetDecimal(), 4);
            Assert.AreEqual(Get("subtotal") + Get("shipping_amount") + Get("tax_amount") + Get("discount_amount") + Get("discount_tax_compensation_amount"), Get("grand_total"));
            Assert.AreEqual(Get("subtotal_incl_tax"), Sum(root, prefix + "price_incl_tax", times: "qty_ordered"));
            Assert.AreEqual(Get("tax_amount") - Get("shipping_tax_amount"), Sum(root, prefix + "tax_amount"));
            Assert.AreEqual(-Get("discount_amount"), Sum(root, prefix + "discount_amount"));
            Assert.AreEqual(Get("subtotal") + Get("discount_amount"), Sum(root, prefix + "row_total"), "through 2.4.7 row totals are after discount");
        }
    }, iter: 400);

    [TestMethod]
    public void Books_invoices_and_refunds_in_the_order() => AnyOrder.Sample(pair =>
    {
        var documents = Documents(pair.Seed);
        using var order = Order(pair.Seed, pair.Id);
        foreach (var (collection, booked) in new[] { (StoreEntity.Invoices, "total_invoiced"), (StoreEntity.Creditmemos, "total_refunded") })
        {
            var found = documents.Find(collection, pair.Id);
            Assert.AreEqual(found is not null, order.RootElement.TryGetProperty(booked, out var total));
            if (found is { } json)
            {
                using var document = JsonDocument.Parse(json);
                Assert.AreEqual(document.RootElement.GetProperty("grand_total").GetDecimal(), Math.Round(total.GetDecimal(), 4));
                Assert.AreEqual(document.RootElement.GetProperty("subtotal").GetDecimal(), Sum(document.RootElement, "row_total"));
            }
        }
    }, iter: 300);

    [TestMethod]
    public void Ships_in_parcels_what_the_order_says_is_shipped() => AnyOrder.Sample(pair =>
    {
        var documents = (IQueryableDocuments)Documents(pair.Seed);
        using var order = Order(pair.Seed, pair.Id);
        var shipped = order.RootElement.GetProperty("items").EnumerateArray().Sum(item => item.GetProperty("qty_shipped").GetDecimal());
        var packed = documents.IdsOfOrder(StoreEntity.Shipments, pair.Id).Sum(id =>
        {
            using var shipment = JsonDocument.Parse(documents.Find(StoreEntity.Shipments, id)!.Value);
            return shipment.RootElement.GetProperty("items").EnumerateArray().Sum(item => item.GetProperty("qty").GetDecimal());
        });
        Assert.AreEqual(shipped, packed);
    }, iter: 300);

    [TestMethod]
    public void Gives_the_same_bytes_again() => AnyOrder.Sample(pair =>
        Documents(pair.Seed).Find(StoreEntity.Orders, pair.Id)!.Value.Span.SequenceEqual(Documents(pair.Seed).Find(StoreEntity.Orders, pair.Id)!.Value.Span), iter: 100);

    [TestMethod]
    public void Gives_other_orders_for_another_seed() =>
        Assert.IsFalse(Documents(1).Find(StoreEntity.Orders, 5)!.Value.Span.SequenceEqual(Documents(2).Find(StoreEntity.Orders, 5)!.Value.Span));

    [TestMethod]
    public void Has_every_kind_of_order_among_three_thousand()
    {
        var documents = Documents(1);
        var seen = new HashSet<string>();
        var guests = 0;
        var seconds = new Dictionary<string, int>();
        for (var id = 1; id <= Orders; id++)
        {
            using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, id)!.Value);
            var root = order.RootElement;
            guests += root.GetProperty("customer_is_guest").GetInt32();
            var second = root.GetProperty("created_at").GetString()!;
            seconds[second] = seconds.GetValueOrDefault(second) + 1;
            seen.Add("state " + root.GetProperty("state").GetString());
            seen.Add("currency " + root.GetProperty("order_currency_code").GetString());
            seen.Add("store " + root.GetProperty("store_id").GetInt32());
            seen.UnionWith(root.GetProperty("items").EnumerateArray().Select(item => "product " + item.GetProperty("product_type").GetString()));
            seen.UnionWith(root.EnumerateObject().Where(member => member.Name is "coupon_code" or "customer_taxvat" or "ext_order_id" or "customer_note").Select(member => member.Name));
            seen.Add("virtual " + root.GetProperty("is_virtual").GetInt32());
            seen.Add(root.GetRawText().Contains("9999999999999", StringComparison.Ordinal) ? "noise" : "exact");
        }

        string[] expected =
        [
            "state new", "state pending_payment", "state payment_review", "state processing", "state complete", "state closed", "state canceled", "state holded",
            "currency EUR", "currency CHF", "currency GBP", "currency USD", "store 1", "store 2", "store 3", "store 4", "store 5", "store 6",
            "product simple", "product configurable", "product bundle", "product virtual", "coupon_code", "customer_taxvat", "ext_order_id", "customer_note", "virtual 1", "virtual 0", "noise", "exact",
        ];
        CollectionAssert.IsSubsetOf(expected, seen.ToArray());
        Assert.IsTrue(guests is > Orders * 4 / 10 and < Orders * 6 / 10, $"{guests} guests");
        Assert.IsGreaterThan(1, seconds.Values.Max(), "many share a second");
    }

    [TestMethod]
    public void Never_dates_anything_behind_its_epoch()
    {
        var documents = (IQueryableDocuments)Documents(3);
        var epoch = new GeneratedStoreOptions { Orders = 1 }.Epoch.UtcTicks / TimeSpan.TicksPerMicrosecond;
        foreach (var id in documents.Ids(StoreEntity.Orders))
        {
            var created = documents.Column(StoreEntity.Orders, id, new("created_at", default));
            var updated = documents.Column(StoreEntity.Orders, id, new("updated_at", default));
            Assert.IsTrue(created <= updated && updated.Number <= epoch, $"order {id}");
        }
    }

    [TestMethod]
    public void Loses_the_quantity_in_row_totals_as_248_does()
    {
        var documents = new GeneratedDocuments(new GeneratedStoreOptions { Orders = 50, Generation = ServerGeneration.V248 });
        using var order = JsonDocument.Parse(documents.Find(StoreEntity.Orders, 1)!.Value);

        foreach (var item in order.RootElement.GetProperty("items").EnumerateArray())
        {
            Assert.AreEqual(Math.Max(0, item.GetProperty("price").GetDecimal() - item.GetProperty("discount_amount").GetDecimal()), item.GetProperty("row_total").GetDecimal());
        }
    }

    private static GeneratedDocuments Documents(int seed) => new(new GeneratedStoreOptions { Orders = Orders, Seed = seed });

    private static JsonDocument Order(int seed, int id) => JsonDocument.Parse(Documents(seed).Find(StoreEntity.Orders, id)!.Value);

    private static decimal Sum(JsonElement root, string name, string? times = null) => root.GetProperty("items").EnumerateArray().Sum(item =>
        item.TryGetProperty(name, out var value) ? Math.Round(value.GetDecimal(), 4) * (times is null ? 1 : item.GetProperty(times).GetDecimal()) : 0);
}
