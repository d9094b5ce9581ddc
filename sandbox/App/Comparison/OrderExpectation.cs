using System.Collections.Frozen;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>The columns of <c>mag_order</c> that a raw order implies.</summary>
internal static class OrderExpectation
{
    private const int FirstOption = 772100000;

    private static readonly string[] NameParts = ["prefix", "firstname", "middlename", "lastname", "suffix"];

    private static readonly FrozenDictionary<string, int> States = new[] { "new", "pending_payment", "payment_review", "processing", "complete", "closed", "canceled", "holded" }
        .Select((state, index) => (state, Value: FirstOption + index))
        .ToFrozenDictionary(pair => pair.state, pair => pair.Value);

    public static Dictionary<string, object?> Of(OrderDocuments documents)
    {
        var order = documents.Order;
        var expected = new Dictionary<string, object?>
        {
            ["mag_name"] = order.Text("increment_id"),
            ["mag_magentoid"] = order.Text("entity_id"),
            ["mag_orderstate"] = States[order.Text("state") ?? "new"],
            ["mag_magentostatus"] = order.Text("status"),
            ["mag_placedon"] = order.Instant("created_at"),
            ["mag_isguest"] = order.Flag("customer_is_guest"),
            ["mag_emailaddress"] = order.Text("customer_email"),
            ["mag_currencycode"] = order.Text("order_currency_code"),
            ["mag_websitecurrencycode"] = order.Text("base_currency_code"),
            ["mag_couponcode"] = order.Text("coupon_code"),
            ["mag_shippingdescription"] = order.Text("shipping_description"),
            ["mag_shippingmethod"] = Shipping(order).Text("method"),
            ["mag_isvirtual"] = order.Flag("is_virtual"),
            ["mag_totalquantity"] = order.Amount("total_qty_ordered"),
            ["mag_paymentmethod"] = order["payment"].Text("method"),
            ["mag_paymenttransactionid"] = order["payment"].Text("last_trans_id"),
            ["mag_purchaseordernumber"] = order["payment"].Text("po_number"),
            ["mag_trackingnumbers"] = TrackingNumbers(documents),
        };
        AddAmounts(order, expected);
        AddAddress(order["billing_address"], "billing", expected);
        AddAddress(Shipping(order)["address"], "shipping", expected);
        return expected;
    }

    private static Document Shipping(Document order) =>
        order["extension_attributes"].List("shipping_assignments").Select(assignment => assignment["shipping"]).FirstOrDefault();

    private static string? TrackingNumbers(OrderDocuments documents) => Document.Join(
        documents.Shipments.SelectMany(shipment => shipment.List("tracks")).Select(track => track.Text("track_number")), ", ");

    private static void AddAmounts(Document order, Dictionary<string, object?> expected)
    {
        foreach (var (column, member) in new[]
        {
            ("mag_subtotal", "subtotal"), ("mag_shippingamount", "shipping_amount"), ("mag_shippingtaxamount", "shipping_tax_amount"),
            ("mag_taxamount", "tax_amount"), ("mag_discounttaxcompensation", "discount_tax_compensation_amount"), ("mag_grandtotal", "grand_total"),
            ("mag_totalpaid", "total_paid"), ("mag_totaldue", "total_due"), ("mag_totalinvoiced", "total_invoiced"),
            ("mag_totalrefunded", "total_refunded"), ("mag_totalcanceled", "total_canceled"),
            ("mag_websitesubtotal", "base_subtotal"), ("mag_websiteshippingamount", "base_shipping_amount"), ("mag_websitetaxamount", "base_tax_amount"),
            ("mag_websitegrandtotal", "base_grand_total"), ("mag_websitetotalpaid", "base_total_paid"), ("mag_websitetotalrefunded", "base_total_refunded"),
        })
        {
            expected[column] = order.Amount(member);
        }

        expected["mag_discountamount"] = Math.Abs(order.Amount("discount_amount"));
        expected["mag_websitediscountamount"] = Math.Abs(order.Amount("base_discount_amount"));
        expected["mag_amountauthorized"] = order["payment"].Amount("amount_authorized");
    }

    private static void AddAddress(Document address, string role, Dictionary<string, object?> expected)
    {
        expected[$"mag_{role}company"] = address.Text("company");
        expected[$"mag_{role}street"] = address.Lines("street");
        expected[$"mag_{role}city"] = address.Text("city");
        expected[$"mag_{role}region"] = address.Text("region");
        expected[$"mag_{role}postalcode"] = address.Text("postcode");
        expected[$"mag_{role}country"] = address.Text("country_id");
        expected[$"mag_{role}telephone"] = address.Text("telephone");
        expected[$"mag_{role}name"] = Document.Join(
            NameParts.Select(part => address.Text(part)), " ");
    }
}
