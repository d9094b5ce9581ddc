using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Mapping;

/// <summary>Every captured order against numbers written down from the capture.</summary>
[TestClass]
public sealed class OrderCaptureTests
{
    [TestMethod]
    [DataRow("order-1-pending-guest.json", "1", "000000001", "new", "pending", "2025-12-31 23:30:00", "2025-12-31 23:30:05")]
    [DataRow("order-2-partially-shipped.json", "2", "000000002", "processing", "processing", "2026-11-23 04:02:25", "2026-11-23 04:05:21")]
    [DataRow("order-3-complete-configurable.json", "3", "000000003", "complete", "complete", "2026-11-23 04:02:27", "2026-11-23 04:05:14")]
    [DataRow("order-4-holded-us-no-tax.json", "4", "000000004", "holded", "holded", "2026-03-29 00:59:59", "2026-11-23 04:05:18")]
    [DataRow("order-5-closed-virtual.json", "5", "000000005", "closed", "closed", "2026-11-23 04:02:29", "2026-11-23 04:07:13")]
    [DataRow("order-6-coupon.json", "6", "000000006", "processing", "processing", "2026-11-23 04:02:31", "2026-11-23 04:05:14")]
    [DataRow("order-7-partial-refund.json", "7", "000000007", "processing", "processing", "2026-11-23 04:02:32", "2026-11-23 04:05:19")]
    [DataRow("order-8-canceled.json", "8", "000000008", "canceled", "canceled", "2026-11-23 04:02:34", "2026-11-23 04:05:17")]
    [DataRow("order-11-complete-after-partial-refund.json", "11", "000000011", "complete", "complete", "2026-11-23 04:02:38", "2026-11-23 04:05:19")]
    [DataRow("order-14-other-store-view.json", "14", "2000000001", "new", "pending", "2026-11-23 04:02:43", "2026-11-23 04:05:06")]
    [DataRow("order-24-several-comments.json", "24", "000000023", "new", "pending", "2026-11-23 04:02:58", "2026-11-23 04:17:19")]
    public void Keeps_identity_state_and_dates(string file, string id, string number, string state, string status, string placedAt, string updatedAt)
    {
        var order = Read(file);

        Assert.AreEqual(id, order.Source.Id);
        Assert.AreEqual(number, order.Source.Number);
        Assert.AreEqual(state, order.State);
        Assert.AreEqual(status, order.Status);
        Assert.AreEqual(Utc(placedAt), order.PlacedAt);
        Assert.AreEqual(DateTimeKind.Utc, order.PlacedAt.Kind);
        Assert.AreEqual(Utc(updatedAt), order.Source.UpdatedAt);
        Assert.AreEqual(Context.ReadAt, order.Source.ReadAt);
        Assert.AreEqual("EUR", order.Currency);
        Assert.AreEqual("EUR", order.BaseCurrency);
    }

    [TestMethod]
    [DataRow("order-1-pending-guest.json", "10.88 0 4.96 0.94 3.01 0 18.85 0 18.85 0 0 0")]
    [DataRow("order-2-partially-shipped.json", "60.17 0 29.75 5.65 17.08 0 107 0 107 0 0 0")]
    [DataRow("order-3-complete-configurable.json", "54.04 0 14.88 2.97 13.78 0 82.7 82.7 0 82.7 0 0")]
    [DataRow("order-4-holded-us-no-tax.json", "37.06 0 4.96 0 0 0 42.02 0 42.02 0 0 0")]
    [DataRow("order-5-closed-virtual.json", "4.19 0 0 0 0.8 0 4.99 4.99 0 4.99 4.99 0")]
    [DataRow("order-6-coupon.json", "43.36 4.34 19.83 3.76 11.31 0.69 70.86 70.86 0 70.86 0 0")]
    [DataRow("order-7-partial-refund.json", "58.82 0 14.88 2.82 14 0 87.7 87.7 0 87.7 12.95 0")]
    [DataRow("order-8-canceled.json", "27.61 0 9.91 1.89 7.13 0 44.65 0 44.65 0 0 44.65")]
    [DataRow("order-11-complete-after-partial-refund.json", "55.2 0 14.87 2.98 14.02 0 84.09 84.09 0 84.09 73.32 0")]
    [DataRow("order-14-other-store-view.json", "38.49 0 14.87 2.83 10.14 0 63.5 0 63.5 0 0 0")]
    [DataRow("order-24-several-comments.json", "36.81 0 9.91 1.89 8.88 0 55.6 0 55.6 0 0 0")]
    public void Keeps_every_amount_in_both_currencies(string file, string amounts)
    {
        var order = Read(file);
        var expected = amounts.Split(' ').Select(text => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        decimal[] actual =
        [
            order.Subtotal, order.DiscountAmount, order.ShippingAmount, order.ShippingTaxAmount, order.TaxAmount, order.DiscountTaxCompensationAmount,
            order.GrandTotal, order.TotalPaid, order.TotalDue, order.TotalInvoiced, order.TotalRefunded, order.TotalCanceled,
        ];
        CollectionAssert.AreEqual(expected, actual);
        decimal[] website =
        [
            order.BaseSubtotal, order.BaseDiscountAmount, order.BaseShippingAmount, order.BaseTaxAmount, order.BaseGrandTotal, order.BaseTotalPaid, order.BaseTotalRefunded,
        ];
        CollectionAssert.AreEqual(new[] { expected[0], expected[1], expected[2], expected[4], expected[6], expected[7], expected[10] }, website);
    }

    [TestMethod]
    [DataRow("order-1-pending-guest.json", "1 MUG-0,5L 1 simple 1 10.88 12.95 10.88 0 2.07")]
    [DataRow("order-2-partially-shipped.json", "2 MUG-0,5L 1 simple 4 10.88 12.95 43.53 0 8.27|3 CAB/USB_C-1m 2 simple 2 8.32 9.9 16.64 0 3.16")]
    [DataRow("order-3-complete-configurable.json", "4 TEE-BIO-M 7 configurable 2 16.73 20.07 33.45 0 6.69|6 A&B+C#1 4 simple 1 20.59 24.71 20.59 0 4.12")]
    [DataRow("order-4-holded-us-no-tax.json", "7 KESSEL_Ø18 3 simple 1 37.06 37.06 37.06 0 0")]
    [DataRow("order-5-closed-virtual.json", "8 GIFT-EBOOK 6 virtual 1 4.19 4.99 4.19 0 0.8")]
    [DataRow("order-6-coupon.json", "9 CAB/USB_C-1m 2 simple 3 8.32 9.9 24.96 2.5 4.34|10 TEE-BIO-L 8 configurable 1 18.4 21.9 18.4 1.84 3.21")]
    [DataRow("order-7-partial-refund.json", "12 MUG-0,5L 1 simple 2 10.88 12.95 21.76 0 4.14|13 KESSEL_Ø18 3 simple 1 37.06 44.1 37.06 0 7.04")]
    [DataRow("order-8-canceled.json", "14 MUG-0,5L 1 simple 1 10.88 12.95 10.88 0 2.07|15 TEE-BIO-M 7 configurable 1 16.73 19.9 16.73 0 3.17")]
    [DataRow("order-11-complete-after-partial-refund.json", "20 TEE-BIO-L 8 configurable 3 18.4 22.08 55.2 0 11.04")]
    [DataRow("order-14-other-store-view.json", "25 MUG-0,5L 1 simple 2 10.88 12.95 21.76 0 4.14|26 TEE-BIO-M 7 configurable 1 16.73 19.9 16.73 0 3.17")]
    [DataRow("order-24-several-comments.json", "43 TEE-BIO-L 8 configurable 2 18.41 21.9 36.81 0 6.99")]
    public void Keeps_every_line_and_folds_configurables(string file, string lines)
    {
        var order = Read(file);

        var actual = order.Lines.Select(line => FormattableString.Invariant(
            $"{line.Id} {line.Sku.Replace(' ', '_')} {line.ProductId} {line.ProductType} {line.Quantity} {line.Price} {line.PriceInclTax} {line.RowTotal} {line.DiscountAmount} {line.TaxAmount}"));
        CollectionAssert.AreEqual(lines.Split('|'), actual.ToArray());
        Assert.AreEqual(order.Subtotal, order.Lines.Sum(line => line.RowTotal));
        Assert.AreEqual(order.BaseSubtotal, order.Lines.Sum(line => line.BaseRowTotal));
        Assert.IsTrue(order.Lines.All(line => line.ParentId is null));
    }

    [TestMethod]
    [DataRow("order-2-partially-shipped.json", "0 4 0 0|0 0 0 0")]
    [DataRow("order-3-complete-configurable.json", "2 2 0 0|1 1 0 0")]
    [DataRow("order-5-closed-virtual.json", "1 0 1 0")]
    [DataRow("order-7-partial-refund.json", "2 0 1 0|1 0 0 0")]
    [DataRow("order-8-canceled.json", "0 0 0 1|0 0 0 1")]
    [DataRow("order-11-complete-after-partial-refund.json", "3 3 3 0")]
    public void Keeps_what_was_invoiced_shipped_refunded_and_cancelled(string file, string quantities)
    {
        var actual = Read(file).Lines.Select(line => FormattableString.Invariant(
            $"{line.QuantityInvoiced} {line.QuantityShipped} {line.QuantityRefunded} {line.QuantityCanceled}"));

        CollectionAssert.AreEqual(quantities.Split('|'), actual.ToArray());
    }

    [TestMethod]
    public void Reads_a_guest_order()
    {
        var order = Read("order-1-pending-guest.json");

        Assert.IsTrue(order.IsGuest);
        Assert.IsNull(order.CustomerId);
        Assert.AreEqual("gerd.kaessler@example.com", order.Email);
        Assert.AreEqual("Gerd", order.FirstName);
        Assert.AreEqual("Käßler", order.LastName);
        Assert.AreEqual("0", order.CustomerGroupId);
        Assert.AreEqual("default", order.StoreView);
        Assert.AreEqual("base", order.Website);
        Assert.AreEqual("flatrate_flatrate", order.ShippingMethod);
        Assert.AreEqual("Flat Rate - Fixed", order.ShippingDescription);
        Assert.AreEqual(1m, order.TotalQuantity);
        Assert.AreEqual(0.42m, order.Weight);
        Assert.IsNull(order.Company);
        var billing = order.BillingAddress!;
        Assert.AreEqual("2", billing.Id);
        Assert.AreEqual("Dresden", billing.City);
        Assert.AreEqual("DE", billing.CountryCode);
        Assert.AreEqual("Sachsen", billing.Region);
        Assert.AreEqual("SAS", billing.RegionCode);
        Assert.AreEqual("01067", billing.Postcode);
        Assert.AreEqual("+49 89 123456", billing.Telephone);
        Assert.AreEqual("Hauptstr. 1", billing.Street.Single());
        Assert.AreEqual("1", order.ShippingAddress!.Id);
        Assert.AreEqual("checkmo", order.Payment!.Method);
        Assert.AreEqual(18.85m, order.Payment.AmountOrdered);
    }

    [TestMethod]
    public void Reads_an_order_of_another_store_view_and_of_a_customer()
    {
        var order = Read("order-14-other-store-view.json");

        Assert.IsFalse(order.IsGuest);
        Assert.AreEqual("8", order.CustomerId);
        Assert.AreEqual("de", order.StoreView);
        Assert.AreEqual("base", order.Website);
        Assert.AreEqual("Kim 李", order.FirstName);
        Assert.AreEqual("Li 小龍", order.LastName);
        Assert.AreEqual("1", order.CustomerGroupId);
    }

    [TestMethod]
    public void Reads_a_virtual_order()
    {
        var order = Read("order-5-closed-virtual.json");

        Assert.IsTrue(order.IsVirtual);
        Assert.IsNull(order.ShippingAddress);
        Assert.IsNull(order.ShippingMethod);
        Assert.IsNull(order.ShippingDescription);
        Assert.AreEqual(4.99m, order.Payment!.AmountRefunded);
        Assert.AreEqual(4.99m, order.Payment.AmountPaid);
    }

    [TestMethod]
    public void Reads_the_company_of_a_billing_address()
    {
        var order = Read("order-7-partial-refund.json");

        Assert.AreEqual("Käßler GmbH", order.Company!.Name);
        Assert.AreEqual("DE987654321", order.Company.TaxId);
        Assert.AreEqual("DE987654321", order.TaxId);
        Assert.IsNull(order.Company.Id);
    }

    [TestMethod]
    public void Reads_prefix_and_coupon()
    {
        Assert.AreEqual("Frau", Read("order-8-canceled.json").Prefix);
        Assert.AreEqual("HERBST10", Read("order-6-coupon.json").CouponCode);
        Assert.IsNull(Read("order-1-pending-guest.json").CouponCode);
    }

    [TestMethod]
    [DataRow("orders-all-no-paging.json", 26)]
    [DataRow("orders-page1-size5.json", 5)]
    [DataRow("orders-page2-size5.json", 5)]
    [DataRow("orders-page3-size10-last.json", 6)]
    [DataRow("orders-updated-since.json", 3)]
    public void Rows_of_every_listed_order_add_up(string file, int count)
    {
        var orders = Capture.Items(file).Select(item => OrderReader.Read(System.Text.Encoding.UTF8.GetBytes(item.ToJsonString()), Context.Main)).ToList();

        Assert.HasCount(count, orders);
        foreach (var order in orders)
        {
            Assert.AreEqual(order.Subtotal, order.Lines.Sum(line => line.RowTotal), order.Source.Number);
            Assert.AreEqual(
                order.GrandTotal,
                order.Subtotal + order.ShippingAmount + order.TaxAmount - order.DiscountAmount + order.DiscountTaxCompensationAmount,
                0.02m,
                order.Source.Number);
        }
    }

    private static Order Read(string file) => OrderReader.Read(Capture.Bytes(file), Context.Main);

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
