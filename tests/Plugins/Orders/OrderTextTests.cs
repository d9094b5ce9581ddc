using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Orders;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;
using PowerPlatformMagento.Plugins.Tests.Support;

namespace PowerPlatformMagento.Plugins.Tests.Orders;

[TestClass]
public sealed class OrderTextTests
{
    private static readonly ExternalKeys Keys = new("main", OrderErrors.KeyInvalid);
    private static readonly Store Shop = new(Guid.Empty, SharesAccounts: false, CreatesGuestContacts: true, CreatesCompanies: true);

    [TestMethod]
    [DataRow("2", "MUG-0,5L", "2 x MUG-0,5L")]
    [DataRow("1.5", "ROPE", "1.5 x ROPE")]
    [DataRow("2.0000", "MUG", "2 x MUG")]
    [DataRow("0.0001", "GOLD", "0.0001 x GOLD")]
    [DataRow("1", null, "1 x 77")]
    public void Says_what_is_in_a_document(string quantity, string? sku, string expected)
    {
        var line = new DocumentLine { Id = "1", OrderLineId = "77", Sku = sku, Quantity = decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.AreEqual(expected, DocumentText.ContentsOf([line]));
    }

    [TestMethod]
    public void Names_each_parcel_and_carrier_once()
    {
        Track[] tracks = [TestMessages.Track("A"), TestMessages.Track("B"), TestMessages.Track("A") with { Title = null }, TestMessages.Track(" ")];

        Assert.AreEqual("A, B", DocumentText.NumbersOf(tracks));
        Assert.AreEqual("DHL, custom", DocumentText.CarriersOf(tracks));
    }

    [TestMethod]
    [DataRow(OrderState.New, "New")]
    [DataRow(OrderState.PendingPayment, "PendingPayment")]
    [DataRow(OrderState.PaymentReview, "PaymentReview")]
    [DataRow(OrderState.Processing, "Processing")]
    [DataRow(OrderState.Complete, "Complete")]
    [DataRow(OrderState.Closed, "Closed")]
    [DataRow(OrderState.Canceled, "Canceled")]
    [DataRow(OrderState.OnHold, "OnHold")]
    public void Translates_every_state_of_Magento(string state, string expected) => Assert.AreEqual(expected, OrderStates.Of(state)?.ToString());

    [TestMethod]
    [DataRow(DocumentState.Open, "Open")]
    [DataRow(DocumentState.Paid, "Paid")]
    [DataRow(DocumentState.Refunded, "Refunded")]
    [DataRow(DocumentState.Canceled, "Canceled")]
    public void Translates_every_state_of_documents(string state, string expected) => Assert.AreEqual(expected, OrderStates.OfDocument(state)?.ToString());

    [TestMethod]
    [DataRow("")]
    [DataRow("NEW")]
    [DataRow("pending")]
    public void Knows_no_other_states(string state)
    {
        Assert.IsNull(OrderStates.Of(state));
        Assert.IsNull(OrderStates.OfDocument(state));
    }

    [TestMethod]
    public void Takes_the_name_of_the_billing_address_when_the_order_has_none()
    {
        var order = TestMessages.Order() with { FirstName = null, LastName = " " };

        Assert.AreEqual("Anna Müller", PersonName.Of(order));
        Assert.IsNull(PersonName.Of(order with { BillingAddress = null }));
    }

    [TestMethod]
    public void Joins_all_parts_of_a_name() => Assert.AreEqual(
        "Dr. Anna Maria Müller MBA",
        PersonName.Of(TestMessages.Order() with { Prefix = "Dr.", MiddleName = " Maria ", Suffix = "MBA" }));

    [TestMethod]
    [DataRow(true, "5", null)]
    [DataRow(false, null, null)]
    [DataRow(false, "0", null)]
    [DataRow(false, "5", "main-customer-5")]
    public void Sees_whether_the_buyer_has_an_account(bool isGuest, string? customerId, string? expected) =>
        Assert.AreEqual(expected, OrderBuyer.Of(TestMessages.Order() with { IsGuest = isGuest, CustomerId = customerId }, Keys, Shop).CustomerKey);

    [TestMethod]
    public void Keeps_addresses_of_two_websites_apart_unless_the_store_shares_accounts()
    {
        var base1 = TestMessages.Order();
        var base2 = base1 with { Website = "outlet" };
        var shared = Shop with { SharesAccounts = true };

        Assert.AreNotEqual(OrderBuyer.Of(base1, Keys, Shop).EmailKey, OrderBuyer.Of(base2, Keys, Shop).EmailKey);
        Assert.AreEqual(OrderBuyer.Of(base1, Keys, shared).EmailKey, OrderBuyer.Of(base2, Keys, shared).EmailKey);
    }

    [TestMethod]
    public void Asks_for_the_address_of_a_guest_in_both_scopes()
    {
        var keys = OrderBuyer.OwnKeys(TestMessages.GuestOrder(), Keys).ToList();

        Assert.HasCount(2, keys);
        Assert.Contains(OrderBuyer.Of(TestMessages.GuestOrder(), Keys, Shop).EmailKey, keys);
        Assert.Contains(OrderBuyer.Of(TestMessages.GuestOrder(), Keys, Shop with { SharesAccounts = true }).EmailKey, keys);
    }

    [TestMethod]
    public void Knows_nothing_of_a_buyer_without_account_and_address()
    {
        var order = TestMessages.GuestOrder(email: " ");

        Assert.IsFalse(OrderBuyer.IsKnown(order));
        Assert.IsFalse(OrderBuyer.Of(order, Keys, Shop).IsKnown);
        Assert.IsEmpty(OrderBuyer.OwnKeys(order, Keys));
    }

    [TestMethod]
    public void Has_no_part_without_rows()
    {
        var parts = OrderParts.Of(TestMessages.Order() with { Shipments = [TestMessages.Shipment("21", "121")] }, Keys, Guid.Empty, FieldRules.ForOrders(NoCorrections.Instance));

        Assert.AreEqual("mag_orderline,mag_shipment", string.Join(",", parts.Select(part => part.Table)));
        Assert.AreEqual(Relationships.OrderShipments, parts[1].Relationship);
    }
}
