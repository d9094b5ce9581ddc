using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>What may be done with an order, and what state it comes to, for every state and every number of pieces.</summary>
[TestClass]
public sealed class OrderSheetTests
{
    [TestMethod]
    [DataRow("new", true, true, true, true, false)]
    [DataRow("pending_payment", true, true, true, true, false)]
    [DataRow("processing", true, true, true, true, false)]
    [DataRow("payment_review", false, false, false, false, false)]
    [DataRow("complete", false, true, false, false, false)]
    [DataRow("closed", false, true, false, false, false)]
    [DataRow("canceled", false, false, false, false, false)]
    [DataRow("holded", false, false, false, false, true)]
    public void The_state_allows_what_it_allows_in_Magento(string state, bool invoice, bool ship, bool hold, bool cancel, bool unhold)
    {
        var order = Order(state, Row(1, 5));

        Assert.AreEqual((invoice, ship, hold, cancel, unhold), (order.CanInvoice, order.CanShip, order.CanHold, order.CanCancel, order.CanUnhold));
    }

    [TestMethod]
    [DataRow("new", 0, 0, false)]
    [DataRow("processing", 10, 0, true)]
    [DataRow("complete", 10, 4, true)]
    [DataRow("complete", 10, 10, false)]
    [DataRow("closed", 10, 4, false)]
    [DataRow("holded", 10, 0, false)]
    [DataRow("canceled", 10, 0, false)]
    public void Money_can_go_back_while_some_of_it_is_there(string state, int paid, int refunded, bool can)
    {
        var order = Order(state, Row(1, 5, invoiced: 5));
        order.Json["total_paid"] = (decimal)paid;
        order.Json["total_refunded"] = (decimal)refunded;

        Assert.AreEqual(can, order.CanRefund);
    }

    [TestMethod]
    [DataRow(0, 0, 0, 0, "processing", DisplayName = "nothing done")]
    [DataRow(5, 0, 0, 0, "processing", DisplayName = "invoiced")]
    [DataRow(0, 5, 0, 0, "processing", DisplayName = "shipped")]
    [DataRow(5, 5, 0, 0, "complete", DisplayName = "both")]
    [DataRow(5, 4, 0, 0, "processing", DisplayName = "one piece to ship")]
    [DataRow(4, 5, 0, 0, "processing", DisplayName = "one piece to invoice")]
    [DataRow(5, 4, 1, 0, "complete", DisplayName = "the last piece refunded instead of shipped")]
    [DataRow(5, 0, 5, 0, "closed", DisplayName = "all refunded, nothing shipped")]
    [DataRow(5, 5, 5, 0, "closed", DisplayName = "all refunded")]
    [DataRow(5, 5, 2, 0, "complete", DisplayName = "some refunded")]
    [DataRow(3, 3, 0, 2, "complete", DisplayName = "the rest canceled")]
    public void The_state_follows_from_the_pieces(int invoiced, int shipped, int refunded, int canceled, string state)
    {
        var order = Order("processing", Row(1, 5, invoiced, shipped, refunded, canceled));
        order.Json["base_grand_total"] = 50m;
        order.Json["total_paid"] = invoiced * 10m;
        order.Json["total_refunded"] = refunded * 10m;

        Assert.AreEqual(state, order.StateAfter());
    }

    [TestMethod]
    public void An_order_that_costs_nothing_is_complete_without_money()
    {
        var order = Order("new", Row(1, 1, invoiced: 1, shipped: 1));
        order.Json["base_grand_total"] = 0;

        Assert.AreEqual("complete", order.StateAfter());
    }

    [TestMethod]
    [DataRow(10, 4, 3, 0, 6)]
    [DataRow(10, 1, 4, 0, 6)]
    [DataRow(10, 3, 4, 0, 6, DisplayName = "pieces shipped are taken for the refunded ones")]
    [DataRow(10, 0, 0, 4, 6)]
    [DataRow(10, 8, 0, 4, 0)]
    public void What_is_left_to_ship_is_counted_as_Magento_counts(int ordered, int shipped, int refunded, int canceled, int left) =>
        Assert.AreEqual(left, Order("processing", Row(1, ordered, invoiced: ordered, shipped, refunded, canceled)).Rows[0].ToShip);

    [TestMethod]
    public void The_child_of_a_configurable_has_no_amounts_and_is_not_shipped()
    {
        var order = Order("new", Row(1, 2, type: "configurable"), Row(2, 2, parent: 1, price: 0));

        Assert.IsFalse(order.Rows[0].HasNoAmounts);
        Assert.IsTrue(order.Rows[1].HasNoAmounts);
        Assert.AreEqual((2m, 0m, 2m, 0m), (order.Rows[0].ToInvoice, order.Rows[1].ToInvoice, order.Rows[0].ToShip, order.Rows[1].ToShip));
    }

    [TestMethod]
    [DataRow(0, true, false, DisplayName = "the price is that of the parts")]
    [DataRow(50, false, true, DisplayName = "the bundle has a price of its own")]
    public void A_bundle_is_invoiced_where_its_price_is(int bundlePrice, bool parentEmpty, bool childEmpty)
    {
        var order = Order("new", Row(1, 2, type: "bundle", price: bundlePrice), Row(2, 4, parent: 1, price: bundlePrice == 0 ? 25 : 0));

        Assert.AreEqual((parentEmpty, childEmpty), (order.Rows[0].HasNoAmounts, order.Rows[1].HasNoAmounts));
        Assert.AreEqual((2m, 0m), (order.Rows[0].ToShip, order.Rows[1].ToShip), "the parcel holds the bundle");
    }

    [TestMethod]
    public void Rows_without_amounts_go_with_their_parent_or_their_parts()
    {
        var configurable = Order("new", Row(1, 4, type: "configurable"), Row(2, 4, parent: 1, price: 0));
        var bundle = Order("new", Row(1, 2, type: "bundle", price: 0), Row(2, 4, parent: 1, price: 25));

        Assert.AreEqual("1:3 2:3", Lines(configurable, (1, 3)));
        Assert.AreEqual("1:1 2:2", Lines(bundle, (2, 2)));
        Assert.AreEqual("", Lines(configurable));
    }

    [TestMethod]
    public void A_virtual_row_is_invoiced_and_never_shipped()
    {
        var row = Row(1, 3);
        row["is_virtual"] = 1;
        var order = Order("new", row);

        Assert.AreEqual((3m, 0m, false), (order.Rows[0].ToInvoice, order.Rows[0].ToShip, order.CanShip));
    }

    [TestMethod]
    public void An_order_without_rows_can_do_nothing()
    {
        var order = new OrderSheet(JsonNode.Parse("""{"entity_id":1,"state":"new","items":null}""")!.AsObject());

        Assert.IsFalse(order.CanShip || order.CanInvoice || order.CanCancel || order.CanRefund);
        Assert.IsNull(order.Row(1));
        Assert.AreEqual("", order.Status);
    }

    [TestMethod]
    [DataRow("new", "pending")]
    [DataRow("processing", "processing")]
    [DataRow("holded", "holded")]
    public void A_state_is_entered_with_its_first_status(string state, string status)
    {
        var order = Order("processing", Row(1, 1));

        order.Enter(state);

        Assert.AreEqual((state, status), (order.State, order.Status));
        CollectionAssert.Contains(OrderStatuses.Of(state).ToArray(), status);
    }

    [TestMethod]
    [DataRow("29.949999999999999", "29.95")]
    [DataRow("12.90", "12.9")]
    [DataRow("5.00", "5")]
    [DataRow("-4.34", "-4.34")]
    [DataRow("0.005", "0.005")]
    public void Numbers_are_printed_without_noise_and_zeros(string literal, string printed) =>
        Assert.AreEqual(printed, PhpNumber.Of(Amount.Of(JsonNode.Parse($"{{\"n\":{literal}}}")!.AsObject(), "n")).ToJsonString());

    [TestMethod]
    [DataRow("2.345", "2.35")]
    [DataRow("2.344", "2.34")]
    [DataRow("-2.345", "-2.35")]
    public void Cents_are_rounded_away_from_zero_as_PHP_does(string amount, string cents) =>
        Assert.AreEqual(decimal.Parse(cents, CultureInfo.InvariantCulture), Amount.Cents(decimal.Parse(amount, CultureInfo.InvariantCulture)));

    private static string Lines(OrderSheet order, params (long Id, int Quantity)[] quantities) =>
        string.Join(' ', PaperLine.WithCompanions(order, quantities.ToDictionary(pair => pair.Id, pair => (decimal)pair.Quantity), row => row.Invoiced).Select(line => $"{line.Row.Id}:{PhpNumber.Of(line.Quantity)}"));

    private static OrderSheet Order(string state, params JsonObject[] rows) =>
        new(JsonNode.Parse(new JsonObject { ["entity_id"] = 1, ["state"] = state, ["status"] = state, ["items"] = new JsonArray([.. rows]) }.ToJsonString())!.AsObject());

    private static JsonObject Row(
        long id, int ordered, int invoiced = 0, int shipped = 0, int refunded = 0, int canceled = 0, string type = "simple", long? parent = null, int price = 10)
    {
        var row = new JsonObject
        {
            ["item_id"] = id, ["product_type"] = type, ["base_price"] = price, ["price"] = price, ["qty_ordered"] = ordered, ["qty_invoiced"] = invoiced, ["qty_shipped"] = shipped,
            ["qty_refunded"] = refunded, ["qty_canceled"] = canceled, ["sku"] = $"S-{id}", ["name"] = $"N-{id}",
        };
        if (parent is not null)
        {
            row["parent_item_id"] = parent;
        }

        return row;
    }
}
