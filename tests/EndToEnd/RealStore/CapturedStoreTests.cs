using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.EndToEnd.Tests.Support;

namespace PowerPlatformMagento.EndToEnd.Tests.RealStore;

/// <summary>Customers and orders of a real Magento 2.4.7 go the whole way once; the rows are held against numbers written down from the captures.</summary>
[TestClass]
public sealed class CapturedStoreTests
{
    private static World _world = null!;

    public static IEnumerable<object[]> Orders => ExpectedOrders.All.Select(order => new object[] { order.Id });

    [ClassInitialize]
    public static async Task BringEverythingAcross(TestContext context)
    {
        _world = await World.StartAsync(Captures.Load());
        await _world.SettleAsync();
    }

    [ClassCleanup]
    public static async Task Stop() => await _world.DisposeAsync();

    [TestMethod]
    public void Every_order_customer_and_document_arrives_once_and_nothing_is_parked()
    {
        Assert.HasCount(26, _world.Rows("mag_order"));
        Assert.HasCount(ExpectedLines.All.Count, _world.Rows("mag_orderline"));
        Assert.HasCount(4, _world.Rows("mag_shipment"));
        Assert.HasCount(3, _world.Rows("mag_invoice"));
        Assert.HasCount(2, _world.Rows("mag_refund"));
        Assert.IsEmpty(_world.OpenIssues());
    }

    [TestMethod]
    public void The_written_down_lines_add_up_to_the_written_down_subtotals()
    {
        foreach (var order in ExpectedOrders.All)
        {
            Assert.AreEqual(order.Amounts.Subtotal, ExpectedLines.All.Where(line => line.OrderId == order.Id).Sum(line => line.RowTotal), $"order {order.Id}");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Orders))]
    public void Number_state_and_origin_of_the_order_are_right(long id)
    {
        var expected = ExpectedOrders.All.Single(order => order.Id == id);
        var row = _world.Order(id);
        Assert.AreEqual(expected.Number, row.Text("mag_name"));
        Assert.AreEqual(expected.State, row.Option("mag_orderstate"));
        Assert.AreEqual(expected.Status, row.Text("mag_magentostatus"));
        Assert.AreEqual(Instant(expected.PlacedOn), row.Instant("mag_placedon"));
        Assert.AreEqual(expected.StoreView, row.Text("mag_storeview"));
        Assert.AreEqual(expected.Website, row.Text("mag_website"));
        Assert.AreEqual(expected.Quantity, row.Amount("mag_totalquantity"));
        Assert.AreEqual(expected.Weight, row.Amount("mag_weight"));
        Assert.AreEqual("checkmo", row.Text("mag_paymentmethod"));
        Assert.AreEqual(id == 5, row.GetAttributeValue<bool>("mag_isvirtual"));
    }

    [TestMethod]
    [DynamicData(nameof(Orders))]
    public void Every_amount_of_the_order_is_right_in_both_currencies(long id)
    {
        var (expected, row) = (ExpectedOrders.All.Single(order => order.Id == id), _world.Order(id));
        var (amounts, website) = (expected.Amounts, expected.WebsiteAmounts);
        Assert.AreEqual("EUR", row.Text("mag_currencycode"));
        Assert.AreEqual("EUR", row.Text("mag_websitecurrencycode"));
        Assert.AreEqual(amounts.Subtotal, row.Amount("mag_subtotal"), "subtotal");
        Assert.AreEqual(amounts.Discount, row.Amount("mag_discountamount"), "discount");
        Assert.AreEqual(amounts.Shipping, row.Amount("mag_shippingamount"), "shipping");
        Assert.AreEqual(amounts.ShippingTax, row.Amount("mag_shippingtaxamount"), "tax on shipping");
        Assert.AreEqual(amounts.Tax, row.Amount("mag_taxamount"), "tax");
        Assert.AreEqual(amounts.DiscountTaxCompensation, row.Amount("mag_discounttaxcompensation"), "compensation");
        Assert.AreEqual(amounts.GrandTotal, row.Amount("mag_grandtotal"), "grand total");
        Assert.AreEqual(amounts.Paid, row.Amount("mag_totalpaid"), "paid");
        Assert.AreEqual(amounts.Due, row.Amount("mag_totaldue"), "due");
        Assert.AreEqual(amounts.Invoiced, row.Amount("mag_totalinvoiced"), "invoiced");
        Assert.AreEqual(amounts.Refunded, row.Amount("mag_totalrefunded"), "refunded");
        Assert.AreEqual(amounts.Canceled, row.Amount("mag_totalcanceled"), "cancelled");
        Assert.AreEqual(0m, row.Amount("mag_amountauthorized"), "authorized");
        Assert.AreEqual(website.Subtotal, row.Amount("mag_websitesubtotal"), "website subtotal");
        Assert.AreEqual(website.Discount, row.Amount("mag_websitediscountamount"), "website discount");
        Assert.AreEqual(website.Shipping, row.Amount("mag_websiteshippingamount"), "website shipping");
        Assert.AreEqual(website.Tax, row.Amount("mag_websitetaxamount"), "website tax");
        Assert.AreEqual(website.GrandTotal, row.Amount("mag_websitegrandtotal"), "website grand total");
        Assert.AreEqual(website.Paid, row.Amount("mag_websitetotalpaid"), "website paid");
        Assert.AreEqual(website.Refunded, row.Amount("mag_websitetotalrefunded"), "website refunded");
    }

    [TestMethod]
    [DynamicData(nameof(Orders))]
    public void Every_line_of_the_order_is_right(long id)
    {
        var rows = _world.PartsOf(id, "mag_orderline").ToDictionary(row => row.Text("mag_externalkey")!);
        var expectations = ExpectedLines.All.Where(line => line.OrderId == id).ToList();
        Assert.HasCount(expectations.Count, rows);
        foreach (var expected in expectations)
        {
            CheckLine(expected, rows[$"main-line-{expected.Id}"]);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Orders))]
    public void Buyer_and_addresses_of_the_order_are_right(long id)
    {
        var expected = ExpectedBuyers.All.Single(buyer => buyer.OrderId == id);
        var row = _world.Order(id);
        Assert.AreEqual(expected.IsGuest, row.GetAttributeValue<bool>("mag_isguest"));
        Assert.AreEqual(expected.Email, row.Text("mag_emailaddress"));
        Assert.AreEqual(expected.Name, row.Text("mag_customername"));
        Assert.AreEqual(expected.Group, row.Text("mag_customergroup"));
        Assert.AreEqual(expected.TaxId, row.Text("mag_taxid"));
        Assert.AreEqual(expected.Coupon, row.Text("mag_couponcode"));
        Assert.AreEqual(expected.ExternalOrderId, row.Text("mag_externalorderid"));
        CheckAddress(expected.Billing, row, "billing");
        CheckAddress(expected.Shipping, row, "shipping");
        Assert.AreEqual(expected.Shipping is null ? null : id == 10 ? "freeshipping_freeshipping" : "flatrate_flatrate", row.Text("mag_shippingmethod"));
        Assert.AreEqual(expected.Shipping is null ? null : id == 10 ? "Free Shipping - Free" : "Flat Rate - Fixed", row.Text("mag_shippingdescription"));
        var contact = _world.Contacts(expected.Email).Single();
        Assert.AreEqual(contact.Id, row.Link("mag_contactid"));
    }

    [TestMethod]
    public async Task The_independent_comparison_finds_no_difference()
    {
        var result = await _world.CompareAsync();
        Assert.IsTrue(result.Agrees, string.Join('\n', result.Examples));
        Assert.AreEqual(26, result.Orders);
        Assert.AreEqual(10, result.Customers);
    }

    private static void CheckLine(ExpectedLine expected, Entity row)
    {
        var what = $"line {expected.Id}";
        Assert.AreEqual(expected.Sku, row.Text("mag_sku"), what);
        Assert.AreEqual(expected.Name, row.Text("mag_name"), what);
        Assert.AreEqual(expected.ProductType, row.Text("mag_producttype"), what);
        Assert.AreEqual(expected.ProductId, row.Text("mag_magentoproductid"), what);
        Assert.IsNull(row.Text("mag_parentlineid"), what);
        Assert.AreEqual(expected.Quantities.Ordered, row.Amount("mag_quantity"), what);
        Assert.AreEqual(expected.Quantities.Invoiced, row.Amount("mag_quantityinvoiced"), what);
        Assert.AreEqual(expected.Quantities.Shipped, row.Amount("mag_quantityshipped"), what);
        Assert.AreEqual(expected.Quantities.Refunded, row.Amount("mag_quantityrefunded"), what);
        Assert.AreEqual(expected.Quantities.Canceled, row.Amount("mag_quantitycanceled"), what);
        Assert.AreEqual(expected.Price, row.Amount("mag_price"), what);
        Assert.AreEqual(expected.PriceInclTax, row.Amount("mag_priceincltax"), what);
        Assert.AreEqual(expected.OriginalPrice, row.Amount("mag_originalprice"), what);
        Assert.AreEqual(expected.RowTotal, row.Amount("mag_rowtotal"), what);
        Assert.AreEqual(expected.WebsiteRowTotal, row.Amount("mag_websiterowtotal"), what);
        Assert.AreEqual(expected.Discount, row.Amount("mag_discountamount"), what);
        Assert.AreEqual(expected.Tax, row.Amount("mag_taxamount"), what);
        Assert.AreEqual(expected.TaxPercent, row.Amount("mag_taxpercent"), what);
    }

    private static void CheckAddress(ExpectedAddress? expected, Entity row, string role)
    {
        Assert.AreEqual(expected?.Name, row.Text($"mag_{role}name"), role);
        Assert.AreEqual(expected?.Company, row.Text($"mag_{role}company"), role);
        Assert.AreEqual(expected?.Street, row.Text($"mag_{role}street"), role);
        Assert.AreEqual(expected?.PostalCode, row.Text($"mag_{role}postalcode"), role);
        Assert.AreEqual(expected?.City, row.Text($"mag_{role}city"), role);
        Assert.AreEqual(expected?.Region, row.Text($"mag_{role}region"), role);
        Assert.AreEqual(expected?.Country, row.Text($"mag_{role}country"), role);
        Assert.AreEqual(expected?.Telephone, row.Text($"mag_{role}telephone"), role);
    }

    private static DateTime Instant(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
