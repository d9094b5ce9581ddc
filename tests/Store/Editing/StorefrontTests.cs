using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Catalogue;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Editing;

/// <summary>Orders that people place are documents like all others, and their sums are right to the cent.</summary>
[TestClass]
public sealed class StorefrontTests
{
    private const string Now = "2026-11-24 10:00:00";

    private static readonly NewBuyer Guest = new()
    {
        Email = "mia@example.com", FirstName = "Mia", LastName = "Muster", Street = ["Lindenweg 4"], Postcode = "10115", City = "Berlin", VatId = "DE123456789",
    };

    private readonly DocumentSet documents = Documents(StoreEdition.AdobeCommerce);
    private readonly Storefront front;

    public StorefrontTests() =>
        front = new Storefront(documents, new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero)), StoreEdition.AdobeCommerce);

    [TestMethod]
    public void A_guest_places_an_order()
    {
        var id = front.PlaceOrder(new NewOrder { Buyer = Guest, Lines = [new NewOrderLine("MUG-0,5L", 2), new NewOrderLine("TEE-BIO-M", 1)], Note = "Bitte klingeln" });

        var order = Read(StoreEntity.Orders, id);
        Assert.AreEqual(61, id);
        Assert.AreEqual(("new", "pending", Now, Now), (Text(order, "state"), Text(order, "status"), Text(order, "created_at"), Text(order, "updated_at")));
        Assert.AreEqual(("mia@example.com", "EUR", "Bitte klingeln"), (Text(order, "customer_email"), Text(order, "order_currency_code"), Text(order, "customer_note")));
        Assert.AreEqual(1, order.GetProperty("customer_is_guest").GetInt32());
        Assert.IsFalse(order.TryGetProperty("customer_id", out _));
        Assert.AreEqual("DE123456789", Text(order.GetProperty("billing_address"), "vat_id"));
        var rows = order.GetProperty("items").EnumerateArray().ToList();
        CollectionAssert.AreEqual(new[] { "MUG-0,5L", "TEE-BIO-M", "TEE-BIO-M" }, rows.Select(row => Text(row, "sku")).ToArray());
        Assert.AreEqual(rows[1].GetProperty("item_id").GetInt64(), rows[2].GetProperty("parent_item_id").GetInt64());

        // 2 x 12.95 + 21.90 + 5.90 shipping, tax included.
        Assert.AreEqual(53.70m, order.GetProperty("grand_total").GetDecimal());
        Assert.AreEqual(47.80m, order.GetProperty("subtotal_incl_tax").GetDecimal());
    }

    [TestMethod]
    public void A_customer_places_an_order_with_the_address_of_the_account()
    {
        var customer = Read(StoreEntity.Customers, 1);

        var order = Read(StoreEntity.Orders, front.PlaceOrder(new NewOrder { CustomerId = 1, Lines = [new NewOrderLine("KESSEL Ø18", 1)] }));

        Assert.AreEqual(1, order.GetProperty("customer_id").GetInt64());
        Assert.AreEqual(Text(customer, "email"), Text(order, "customer_email"));
        Assert.AreEqual(customer.GetProperty("store_id").GetInt32(), order.GetProperty("store_id").GetInt32());
        var address = customer.GetProperty("addresses")[0];
        Assert.AreEqual(Text(address, "city"), Text(order.GetProperty("billing_address"), "city"));
        Assert.AreEqual(address.GetProperty("street").GetRawText(), order.GetProperty("billing_address").GetProperty("street").GetRawText());
    }

    [TestMethod]
    public void A_vat_id_is_kept_however_long_it_is()
    {
        var vatId = new string('9', 80);

        var order = Read(StoreEntity.Orders, front.PlaceOrder(new NewOrder { Buyer = Guest with { VatId = vatId }, Lines = [new NewOrderLine("P-1000", 1)] }));

        Assert.AreEqual(vatId, Text(order.GetProperty("billing_address"), "vat_id"));
    }

    [TestMethod]
    public void An_order_of_another_store_view_is_in_its_currency_and_numbered_by_it()
    {
        var order = Read(StoreEntity.Orders, front.PlaceOrder(new NewOrder { Buyer = Guest with { CountryCode = "CH" }, StoreViewId = 4, Lines = [new NewOrderLine("P-1000", 3)] }));

        Assert.AreEqual(("CHF", "EUR"), (Text(order, "order_currency_code"), Text(order, "base_currency_code")));
        Assert.AreEqual("4000000061", Text(order, "increment_id"));
    }

    [TestMethod]
    public void What_is_only_virtual_is_not_shipped()
    {
        var order = Read(StoreEntity.Orders, front.PlaceOrder(new NewOrder { Buyer = Guest, Lines = [new NewOrderLine("GIFT-EBOOK", 1)] }));

        Assert.AreEqual(1, order.GetProperty("is_virtual").GetInt32());
        Assert.AreEqual(0, order.GetProperty("shipping_amount").GetDecimal());
        Assert.AreEqual(4.99m, order.GetProperty("grand_total").GetDecimal());
    }

    // Whatever is bought where: the sums of an order fit together, in both currencies.
    [TestMethod]
    public void The_sums_of_every_order_fit_together() => Gen.Select(
        Gen.Int[1, 6], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Select(Gen.Int[0, StoreCatalogue.Products().Count - 1], Gen.Int[1, 40]).Array[1, 6])
        .Sample((view, country, coupon, lines) =>
        {
            var order = Read(StoreEntity.Orders, front.PlaceOrder(new NewOrder
            {
                Buyer = Guest with { CountryCode = StoreCatalogue.Countries[country] },
                StoreViewId = view,
                CouponCode = coupon == 3 ? null : Storefront.Coupons.Keys.ElementAt(coupon),
                Lines = [.. lines.Select(line => new NewOrderLine(StoreCatalogue.Products()[line.Item1].Sku, line.Item2))],
            }));
            foreach (var prefix in new[] { "", "base_" })
            {
                decimal Amount(string name) => order.GetProperty(prefix + name).GetDecimal();
                Assert.AreEqual(
                    Amount("grand_total"),
                    Amount("subtotal") + Amount("shipping_amount") + Amount("tax_amount") + Amount("discount_amount") + Amount("discount_tax_compensation_amount"));
                Assert.AreEqual(Amount("grand_total"), Amount("total_due"));
                Assert.AreEqual(
                    Amount("tax_amount") - Amount("shipping_tax_amount"),
                    order.GetProperty("items").EnumerateArray().Sum(row => row.GetProperty(prefix + "tax_amount").GetDecimal()));
            }
        });

    [TestMethod]
    [DataRow("", 1, "checkmo", "", "The store does not sell")]
    [DataRow("P-1000", 0, "checkmo", "", "The quantity")]
    [DataRow("P-1000", 1, "gold", "", "payment method")]
    [DataRow("P-1000", 1, "checkmo", "FREE", "coupon code")]
    public void What_is_not_sold_here_is_refused_with_a_reason(string sku, int quantity, string payment, string coupon, string reason)
    {
        var before = documents.Count(StoreEntity.Orders);

        var refusal = Assert.ThrowsExactly<StoreRuleException>(() =>
            front.PlaceOrder(new NewOrder { Buyer = Guest, PaymentMethod = payment, CouponCode = coupon, Lines = [new NewOrderLine(sku, quantity)] }));

        StringAssert.Contains(refusal.Message, reason);
        Assert.AreEqual(before, documents.Count(StoreEntity.Orders));
    }

    [TestMethod]
    public void A_guest_without_name_or_address_and_an_empty_cart_are_refused()
    {
        NewOrderLine[] lines = [new("P-1000", 1)];

        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { Lines = lines }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { Buyer = Guest, Lines = [] }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { Buyer = Guest with { Street = [" "] }, Lines = lines }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { Buyer = Guest with { CountryCode = "XX" }, Lines = lines }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { CustomerId = 99999, Lines = lines }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { CustomerId = 17, Lines = lines }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { CustomerId = 1, StoreViewId = 5, Lines = lines }));
        Assert.ThrowsExactly<StoreRuleException>(() => front.PlaceOrder(new NewOrder { Buyer = Guest, StoreViewId = 0, Lines = lines }));
    }

    [TestMethod]
    public void A_customer_registers_once_a_website()
    {
        var id = front.Register(new NewCustomer { Buyer = Guest, StoreViewId = 2, Subscribes = true });

        var customer = Read(StoreEntity.Customers, id);
        Assert.AreEqual(("mia@example.com", "Mia", "Muster", Now), (Text(customer, "email"), Text(customer, "firstname"), Text(customer, "lastname"), Text(customer, "created_at")));
        Assert.AreEqual((1, 2), (customer.GetProperty("website_id").GetInt32(), customer.GetProperty("store_id").GetInt32()));
        Assert.IsTrue(customer.GetProperty("extension_attributes").GetProperty("is_subscribed").GetBoolean());
        Assert.AreEqual("Berlin", Text(customer.GetProperty("addresses")[0], "city"));
        Assert.ThrowsExactly<StoreRuleException>(() => front.Register(new NewCustomer { Buyer = Guest with { Email = "MIA@example.com" } }));
        Assert.AreEqual(id + 1, front.Register(new NewCustomer { Buyer = Guest, StoreViewId = 5 }));
        Assert.AreEqual(id, Read(StoreEntity.Orders, front.PlaceOrder(new NewOrder { CustomerId = id, Lines = [new NewOrderLine("P-1000", 1)] })).GetProperty("customer_id").GetInt64());
    }

    [TestMethod]
    public async Task Many_orders_at_once_get_ids_of_their_own()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => front.PlaceOrder(new NewOrder { Buyer = Guest, Lines = [new NewOrderLine("P-1000", 1)] }))));

        Assert.HasCount(40, ids.Distinct().ToList());
        Assert.AreEqual(100, documents.Count(StoreEntity.Orders));
    }

    [TestMethod]
    public void Every_order_and_customer_is_told_of()
    {
        var changes = new List<DocumentChange>();
        documents.Changed += changes.Add;

        var order = front.PlaceOrder(new NewOrder { Buyer = Guest, Lines = [new NewOrderLine("P-1000", 1)] });
        var customer = front.Register(new NewCustomer { Buyer = Guest });

        CollectionAssert.AreEqual(new[] { new DocumentChange(StoreEntity.Orders, order, order), new DocumentChange(StoreEntity.Customers, customer, null) }, changes);
    }

    private JsonElement Read(StoreEntity collection, long id) => JsonDocument.Parse(documents.Find(collection, id)!.Value).RootElement;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DocumentSet Documents(StoreEdition edition)
    {
        var documents = new DocumentSet();
        documents.CopyFrom(new GeneratedDocuments(new GeneratedStoreOptions { Orders = 60, Edition = edition }));
        return documents;
    }
}
