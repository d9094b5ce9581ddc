using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

/// <summary>Orders that cannot be imported: a code, the column, nothing half-written, nothing personal in the text.</summary>
[TestClass]
public sealed class OrderRefusalTests
{
    private static readonly Dictionary<string, Order> Refused = new(StringComparer.Ordinal)
    {
        ["MAG-CFG-001"] = TestMessages.Order() with { Source = TestMessages.From("12", store: "other") },
        ["MAG-ORD-002 (XXX)"] = TestMessages.Order() with { Currency = "XXX" },
        ["MAG-ORD-003 (field mag_order.mag_grandtotal)"] = TestMessages.Order() with { GrandTotal = 922337203685477.5808m },
        ["MAG-ORD-003 (field mag_order.mag_discountamount)"] = TestMessages.Order() with { DiscountAmount = -1e15m },
        ["MAG-ORD-003 (field mag_order.mag_websitegrandtotal)"] = TestMessages.Order() with { BaseGrandTotal = 100000000001m },
        ["MAG-ORD-003 (field mag_orderline.mag_quantity@1)"] = TestMessages.Order() with { Lines = [TestMessages.Line("1") with { Quantity = 1e12m }] },
        ["MAG-ORD-004 (field mag_orderline.mag_sku@1)"] = TestMessages.Order() with { Lines = [TestMessages.Line("1", new string('s', 256))] },
        ["MAG-ORD-004 (field mag_order.mag_emailaddress)"] = TestMessages.Order() with { Email = new string('e', 321) },
        ["MAG-ORD-004 (field mag_order.mag_couponcode)"] = TestMessages.Order() with { CouponCode = new string('c', 256) },
        ["MAG-ORD-004 (field mag_order.mag_paymentmethod)"] = TestMessages.Order() with { Payment = new Payment { Method = new string('p', 65) } },
        ["MAG-ORD-004 (field mag_order.mag_billingcountry)"] = TestMessages.Order() with { BillingAddress = TestMessages.Address(null) with { CountryCode = new string('X', 11) } },
        ["MAG-ORD-004 (key mag_order.mag_currencycode)"] = TestMessages.Order() with { Currency = "EURO" },
        ["MAG-ORD-005 (1001)"] = TestMessages.Order() with { Lines = [.. Enumerable.Range(1, 1001).Select(number => TestMessages.Line($"{number}"))] },
        ["MAG-ORD-006"] = TestMessages.Order() with { Source = TestMessages.From("12/3") },
        ["MAG-ORD-007 (field mag_order.mag_orderstate)"] = TestMessages.Order() with { State = "my_state" },
        ["MAG-ORD-007 (field mag_invoice.mag_documentstate@31)"] = TestMessages.Order() with { Invoices = [TestMessages.Invoice("31", "121") with { State = "9" }] },
    };

    public static IEnumerable<string> Cases => Refused.Keys;

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Refuses_with_the_code_and_writes_nothing(string expected)
    {
        var store = new TestStore();

        var exception = Assert.ThrowsExactly<InvalidPluginExecutionException>(() => store.Import(Refused[expected]));

        var parts = expected.Split(' ', 2);
        Assert.StartsWith(parts[0] + ": ", exception.Message);
        Assert.Contains(parts.ElementAtOrDefault(1) ?? string.Empty, exception.Message);
        Assert.DoesNotContain("@example", exception.Message);
        Assert.IsEmpty(store.Rows("mag_order"));
        Assert.IsEmpty(store.Rows("contact"));
        Assert.IsFalse(store.Requests.Any(request => request.StartsWith("Create", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Does_not_repeat_a_currency_that_does_not_look_like_one()
    {
        var store = new TestStore();

        var exception = Assert.ThrowsExactly<InvalidPluginExecutionException>(() => store.Import(TestMessages.Order() with { Currency = "e@x" }));

        Assert.DoesNotContain("@", exception.Message);
    }

    [TestMethod]
    public void Imports_an_order_with_a_text_of_10_megabytes()
    {
        var store = new TestStore();
        var huge = new string('x', 100_000);

        store.Import(TestMessages.Order() with
        {
            CustomerNote = new string('x', 10_000_000),
            FirstName = huge,
            ShippingDescription = huge,
            BillingAddress = TestMessages.Address(null) with { City = huge, Street = [huge, huge], Company = huge, Telephone = huge },
            Lines = [TestMessages.Line("121") with { Name = huge }],
        });

        var row = store.Single("mag_order");
        Assert.AreEqual(10000, row.Text(OrderTable.CustomerNote)!.Length);
        Assert.EndsWith("…", row.Text(OrderTable.CustomerNote));
        Assert.AreEqual(1000, row.Text(OrderTable.BillingStreet)!.Length);
        Assert.AreEqual(300, store.Single("mag_orderline").Text(OrderLineTable.ProductName)!.Length);
    }

    [TestMethod]
    public void Imports_an_order_whose_codes_just_fit()
    {
        var store = new TestStore();

        store.Import(TestMessages.Order() with
        {
            Source = TestMessages.From("12345678901234567890", number: new string('n', 100)),
            StoreView = new string('v', 64),
            Website = new string('w', 64),
            Status = new string('s', 64),
            Email = new string('e', 320),
            CustomerGroupId = new string('1', 20),
            TaxId = new string('t', 50),
            CouponCode = new string('c', 255),
            ShippingMethod = new string('m', 255),
            OriginalNumber = new string('o', 50),
            ExternalOrderId = new string('x', 32),
            Payment = new Payment { Method = new string('p', 64), TransactionId = new string('i', 255), PurchaseOrderNumber = new string('u', 255) },
            Lines = [TestMessages.Line("12345678901234567890", new string('k', 255)) with { ProductType = new string('y', 32) }],
        });

        Assert.HasCount(1, store.Rows("mag_orderline"));
    }

    [TestMethod]
    public void Imports_negative_amounts()
    {
        var store = new TestStore();

        store.Import(TestMessages.Order() with { TotalDue = -5m, GrandTotal = -922337203685477m });

        Assert.AreEqual(-5m, store.Single("mag_order").Amount(OrderTable.TotalDue));
    }

    [TestMethod]
    public void Imports_an_order_without_addresses_payment_and_times()
    {
        var store = new TestStore();

        store.Import(TestMessages.Order() with { BillingAddress = null, ShippingAddress = null, Payment = null, PlacedAt = default, Lines = [] });

        Assert.IsFalse(store.Single("mag_order").Contains(OrderTable.PlacedOn));
    }
}
