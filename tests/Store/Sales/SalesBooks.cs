using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Sales;

/// <summary>What holds for an order and its documents at any time, whatever was done.</summary>
/// <param name="documents">The store's data.</param>
internal sealed class SalesBooks(DocumentSet documents)
{
    private static readonly string[] Parts = ["subtotal", "tax", "shipping", "discount", "discount_tax_compensation"];

    public void Check(long id)
    {
        var order = Read(StoreEntity.Orders, id);
        var (shipments, invoices, memos) = (Papers(StoreEntity.Shipments, id), Papers(StoreEntity.Invoices, id), Papers(StoreEntity.Creditmemos, id));
        foreach (var row in Rows(order))
        {
            CheckPieces(row, shipments, invoices, memos);
        }

        foreach (var prefix in new[] { "", "base_" })
        {
            CheckTotals(order, invoices, memos, prefix);
            CheckParts(order, invoices, memos, prefix);
            CheckRows(order, invoices, memos, prefix);
            invoices.Concat(memos).ToList().ForEach(paper => CheckPaper(paper, prefix));
        }

        CheckState(order);
    }

    private static void CheckPieces(JsonElement row, List<JsonElement> shipments, List<JsonElement> invoices, List<JsonElement> memos)
    {
        var id = row.GetProperty("item_id").GetInt64();
        var (ordered, invoiced, shipped, refunded, canceled) = (Number(row, "qty_ordered"), Number(row, "qty_invoiced"), Number(row, "qty_shipped"), Number(row, "qty_refunded"), Number(row, "qty_canceled"));
        Holds(invoiced + canceled <= ordered, row, "more is invoiced or cancelled than was ordered");
        Holds(shipped + canceled <= ordered, row, "more is shipped or cancelled than was ordered");
        Holds(refunded <= invoiced, row, "more is refunded than was invoiced");
        Holds(new[] { ordered, invoiced, shipped, refunded, canceled }.Min() >= 0, row, "no pieces are fewer than none");
        Same(Pieces(shipments, id), shipped, row, "shipments");
        Same(Pieces(invoices, id), invoiced, row, "invoices");
        Same(Pieces(memos, id), refunded, row, "credit memos");
    }

    private static void CheckTotals(JsonElement order, List<JsonElement> invoices, List<JsonElement> memos, string prefix)
    {
        var (grand, paid, refunded) = (Number(order, $"{prefix}grand_total"), Number(order, $"{prefix}total_paid"), Number(order, $"{prefix}total_refunded"));
        Same(invoices.Sum(paper => Number(paper, $"{prefix}grand_total")), paid, order, $"{prefix}total_paid");
        Same(paid, Number(order, $"{prefix}total_invoiced"), order, $"{prefix}total_invoiced");
        Same(memos.Sum(paper => Number(paper, $"{prefix}grand_total")), refunded, order, $"{prefix}total_refunded");
        Same(grand - paid, Number(order, $"{prefix}total_due"), order, $"{prefix}total_due");
        Same(refunded, Number(order, $"{prefix}total_offline_refunded") + Number(order, $"{prefix}total_online_refunded"), order, $"{prefix}ways of refunds");
        Holds(paid <= grand, order, $"{prefix}more is paid than it costs");
        Holds(refunded <= paid, order, $"{prefix}more is given back than was paid: {refunded} of {paid}");
        var payment = order.GetProperty("payment");
        Same(paid, Number(payment, $"{prefix}amount_paid"), payment, $"{prefix}amount_paid");
        Same(refunded, Number(payment, $"{prefix}amount_refunded"), payment, $"{prefix}amount_refunded");
    }

    private static void CheckParts(JsonElement order, List<JsonElement> invoices, List<JsonElement> memos, string prefix)
    {
        foreach (var part in Parts)
        {
            var name = part == "subtotal" ? $"{prefix}subtotal" : $"{prefix}{part}_amount";
            var (whole, invoiced, refunded) = (Math.Abs(Number(order, name)), Math.Abs(Number(order, $"{prefix}{part}_invoiced")), Math.Abs(Number(order, $"{prefix}{part}_refunded")));
            Same(Math.Abs(invoices.Sum(paper => Number(paper, name))), invoiced, order, $"{prefix}{part}_invoiced");
            Same(Math.Abs(memos.Sum(paper => Number(paper, name))), refunded, order, $"{prefix}{part}_refunded");
            Holds(invoiced <= whole, order, $"{prefix}{part}: {invoiced} invoiced of {whole}");
            Holds(refunded <= invoiced, order, $"{prefix}{part}: {refunded} refunded of {invoiced}");
        }
    }

    private static void CheckRows(JsonElement order, List<JsonElement> invoices, List<JsonElement> memos, string prefix)
    {
        foreach (var row in Rows(order))
        {
            var id = row.GetProperty("item_id").GetInt64();
            Same(Lines(invoices, id).Sum(line => Number(line, $"{prefix}row_total")), Number(row, $"{prefix}row_invoiced"), row, $"{prefix}row_invoiced");
            Same(Lines(invoices, id).Sum(line => Number(line, $"{prefix}tax_amount")), Number(row, $"{prefix}tax_invoiced"), row, $"{prefix}tax_invoiced");
            Same(Lines(memos, id).Sum(line => Number(line, $"{prefix}row_total")), Number(row, $"{prefix}amount_refunded"), row, $"{prefix}amount_refunded");
            Holds(Number(row, $"{prefix}amount_refunded") <= Number(row, $"{prefix}row_invoiced"), row, $"{prefix}more of a row is given back than was billed");
        }

        Same(Rows(order).Sum(row => Number(row, $"{prefix}row_invoiced")), Number(order, $"{prefix}subtotal_invoiced"), order, $"{prefix}rows invoiced");
        Same(Rows(order).Sum(row => Number(row, $"{prefix}amount_refunded")), Number(order, $"{prefix}subtotal_refunded"), order, $"{prefix}rows refunded");
    }

    private static void CheckPaper(JsonElement paper, string prefix)
    {
        var rows = Rows(paper);
        var shippingHidden = Number(paper, prefix.Length == 0 ? "shipping_discount_tax_compensation_amount" : "base_shipping_discount_tax_compensation_amnt");
        Same(rows.Sum(row => Number(row, $"{prefix}row_total")), Number(paper, $"{prefix}subtotal"), paper, $"{prefix}subtotal");
        Same(rows.Sum(row => Number(row, $"{prefix}tax_amount")) + Number(paper, $"{prefix}shipping_tax_amount"), Number(paper, $"{prefix}tax_amount"), paper, $"{prefix}tax_amount");
        Same(rows.Sum(row => Number(row, $"{prefix}discount_amount")), -Number(paper, $"{prefix}discount_amount"), paper, $"{prefix}discount_amount");
        var sum = Number(paper, $"{prefix}subtotal") + Number(paper, $"{prefix}shipping_amount") + Number(paper, $"{prefix}tax_amount") + Number(paper, $"{prefix}discount_amount")
            + Number(paper, $"{prefix}discount_tax_compensation_amount") + shippingHidden + Number(paper, $"{prefix}adjustment_positive") - Number(paper, $"{prefix}adjustment_negative");
        Same(sum, Number(paper, $"{prefix}grand_total"), paper, $"{prefix}grand_total");
        Holds(Number(paper, $"{prefix}grand_total") >= 0, paper, $"{prefix}a bill of less than nothing");
    }

    private static void CheckState(JsonElement order)
    {
        var state = order.GetProperty("state").GetString();
        var rows = Rows(order).Where(row => !row.TryGetProperty("parent_item_id", out _)).ToList();
        if (state == "canceled")
        {
            Holds(Rows(order).TrueForAll(row => Number(row, "qty_invoiced") == Number(row, "qty_refunded")), order, "of a cancelled order no goods are paid");
        }

        if (state == "closed")
        {
            Same(Number(order, "base_total_paid"), Number(order, "base_total_refunded"), order, "a closed order is given back as a whole");
        }

        if (state is "complete")
        {
            // A bundle that is sent as one piece does not count where the rest of its parts was cancelled.
            var goods = rows.Where(row => Number(row, "is_virtual") == 0 && row.GetProperty("product_type").GetString() != "bundle").ToList();
            var isNothingLeft = goods.Sum(row => Number(row, "qty_shipped") + Number(row, "qty_refunded") + Number(row, "qty_canceled") - Number(row, "qty_ordered")) >= 0;

            // Magento also calls an order complete when the pieces sent and those given back, of all rows together, are as many as were ordered: what was sent and
            // given back counts twice, and may stand for a row that was never sent.
            var isSentOrGivenBack = rows.Sum(row => Number(row, "qty_shipped")) > 0
                && rows.Sum(row => Number(row, "qty_ordered")) <= rows.Sum(row => Number(row, "qty_shipped") + Number(row, "qty_refunded"));
            Holds(isNothingLeft || isSentOrGivenBack, order, "a complete order has nothing left to send");
        }

        if (state is "new")
        {
            Holds(Number(order, "total_paid") == 0 && rows.TrueForAll(row => Number(row, "qty_shipped") == 0), order, "nothing was done with a new order");
        }
    }

    private static void Same(decimal expected, decimal actual, JsonElement where, string what) => Assert.AreEqual(expected, actual, 0.0001m, $"{what} of {where}");

    private static void Holds(bool holds, JsonElement where, string what) => Assert.IsTrue(holds, $"{what}: {where}");

    private static decimal Pieces(List<JsonElement> papers, long row) => Lines(papers, row).Sum(line => Number(line, "qty"));

    private static IEnumerable<JsonElement> Lines(List<JsonElement> papers, long row) => papers.SelectMany(Rows).Where(line => line.GetProperty("order_item_id").GetInt64() == row);

    private static List<JsonElement> Rows(JsonElement document) => [.. document.GetProperty("items").EnumerateArray()];

    private static decimal Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Math.Round(value.GetDecimal(), 4) : 0;

    private List<JsonElement> Papers(StoreEntity collection, long order) => [.. ((IQueryableDocuments)documents).IdsOfOrder(collection, order).Select(id => Read(collection, id))];

    private JsonElement Read(StoreEntity collection, long id) => JsonDocument.Parse(documents.Find(collection, id)!.Value).RootElement;
}
