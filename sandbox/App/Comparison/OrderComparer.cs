using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Compares every order of the store with its rows in Dataverse.</summary>
internal sealed class OrderComparer(string store, IRowReader rows, ComparisonResult result)
{
    private const decimal TolerancePerLine = 0.01m;

    private readonly RowComparison _row = new(result);
    private readonly ILookup<string, Entity> _orders = ByKey(rows, "mag_order");
    private readonly ILookup<string, Entity> _lines = ByKey(rows, "mag_orderline");
    private readonly ILookup<string, Entity> _shipments = ByKey(rows, "mag_shipment");
    private readonly ILookup<string, Entity> _invoices = ByKey(rows, "mag_invoice");
    private readonly ILookup<string, Entity> _refunds = ByKey(rows, "mag_refund");
    private readonly Dictionary<Guid, Entity> _contacts = rows.Rows("contact").ToDictionary(contact => contact.Id);

    private readonly Dictionary<string, decimal> _refunded = new(StringComparer.Ordinal);

    /// <summary>Pieces that were refunded, by id of the order line; lines without are left out.</summary>
    public IReadOnlyDictionary<string, decimal> Refunded => _refunded;

    public void Compare(OrderDocuments documents)
    {
        result.Orders++;
        var order = documents.Order;
        foreach (var item in order.List("items").Where(item => item.Amount("qty_refunded") > 0))
        {
            _refunded[item.Text("item_id") ?? "?"] = item.Amount("qty_refunded");
        }

        if (Single(_orders, "order", documents.Id) is not { } row)
        {
            return;
        }

        var key = Key("order", documents.Id);
        _row.Compare(key, row, OrderExpectation.Of(documents));
        CompareBuyer(key, order, row);
        CompareLines(key, order);
        CompareParts(_shipments, "shipment", documents.Shipments, PaperExpectation.OfShipment);
        CompareParts(_invoices, "invoice", documents.Invoices, PaperExpectation.OfInvoice);
        CompareParts(_refunds, "refund", documents.Refunds, PaperExpectation.OfRefund);
    }

    private void CompareBuyer(string key, Document order, Entity row)
    {
        const int Review = 772100004;
        var contact = row.GetAttributeValue<EntityReference>("mag_contactid");
        if (order.Text("customer_email") is null || row.GetAttributeValue<OptionSetValue>("mag_customermatch")?.Value == Review)
        {
            return;
        }

        if (contact is null || !_contacts.ContainsKey(contact.Id))
        {
            result.Add(new Difference(key, "mag_contactid", "a contact", "nothing"));
        }
    }

    private void CompareLines(string key, Document order)
    {
        var total = 0m;
        var count = 0;
        foreach (var (id, columns) in LineExpectation.Of(order))
        {
            if (Single(_lines, "line", id) is { } line)
            {
                _row.Compare(Key("line", id), line, columns);
                total += line.GetAttributeValue<Money>("mag_rowtotal")?.Value ?? 0m;
                count++;
            }
        }

        if (Math.Abs(total - order.Amount("subtotal")) > TolerancePerLine * count)
        {
            result.Add(new Difference(key, "sum of mag_rowtotal", order.Text("subtotal") ?? "0", total.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    private void CompareParts(ILookup<string, Entity> parts, string type, IReadOnlyList<Document> documents, Func<Document, Dictionary<string, object?>> expectation)
    {
        foreach (var document in documents)
        {
            var id = document.Text("entity_id") ?? "?";
            if (Single(parts, type, id) is { } row)
            {
                _row.Compare(Key(type, id), row, expectation(document));
            }
        }
    }

    private Entity? Single(ILookup<string, Entity> table, string type, string id)
    {
        var key = Key(type, id);
        var found = table[key].ToList();
        if (found.Count == 0)
        {
            result.AddLost(key);
        }
        else if (found.Count > 1)
        {
            result.AddDoubled(key, found.Count);
        }

        return found.FirstOrDefault();
    }

    private string Key(string type, string id) => $"{store}-{type}-{id}";

    private static ILookup<string, Entity> ByKey(IRowReader rows, string table) =>
        rows.Rows(table).ToLookup(row => row.GetAttributeValue<string>("mag_externalkey") ?? string.Empty, StringComparer.Ordinal);
}
