namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>The columns of shipments, invoices and refunds that raw documents imply.</summary>
internal static class PaperExpectation
{
    private const int Open = 772100000;
    private const int Paid = 772100001;
    private const int Refunded = 772100002;
    private const int Canceled = 772100003;

    public static Dictionary<string, object?> OfShipment(Document shipment) => new()
    {
        ["mag_name"] = shipment.Text("increment_id"),
        ["mag_magentoid"] = shipment.Text("entity_id"),
        ["mag_shippedon"] = shipment.Instant("created_at"),
        ["mag_sourcecode"] = shipment["extension_attributes"].Text("source_code"),
        ["mag_totalquantity"] = shipment.List("items").Sum(item => item.Amount("qty")),
        ["mag_trackingnumbers"] = Document.Join(shipment.List("tracks").Select(track => track.Text("track_number")), ", "),
    };

    public static Dictionary<string, object?> OfInvoice(Document invoice) => new(Totals(invoice))
    {
        ["mag_documentstate"] = State(invoice, Paid),
        ["mag_invoicedon"] = invoice.Instant("created_at"),
        ["mag_transactionid"] = invoice.Text("transaction_id"),
    };

    public static Dictionary<string, object?> OfRefund(Document refund) => new(Totals(refund))
    {
        ["mag_documentstate"] = State(refund, Refunded),
        ["mag_refundedon"] = refund.Instant("created_at"),
        ["mag_magentoinvoiceid"] = refund.Text("invoice_id"),
        ["mag_adjustmentpositive"] = refund.Amount("adjustment_positive"),
        ["mag_adjustmentnegative"] = refund.Amount("adjustment_negative"),
    };

    private static Dictionary<string, object?> Totals(Document paper) => new()
    {
        ["mag_name"] = paper.Text("increment_id"),
        ["mag_magentoid"] = paper.Text("entity_id"),
        ["mag_subtotal"] = paper.Amount("subtotal"),
        ["mag_shippingamount"] = paper.Amount("shipping_amount"),
        ["mag_taxamount"] = paper.Amount("tax_amount"),
        ["mag_discountamount"] = Math.Abs(paper.Amount("discount_amount")),
        ["mag_grandtotal"] = paper.Amount("grand_total"),
        ["mag_websitegrandtotal"] = paper.Amount("base_grand_total"),
    };

    private static int State(Document paper, int settled) => paper.Text("state") switch
    {
        "2" => settled,
        "3" => Canceled,
        _ => Open,
    };
}
