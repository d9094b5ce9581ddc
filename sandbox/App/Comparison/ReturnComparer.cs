using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Compares every return of the store with its rows in Dataverse.</summary>
/// <param name="store">Key of the store.</param>
/// <param name="rows">Dataverse.</param>
/// <param name="refunded">Pieces that were refunded, by id of the order line.</param>
/// <param name="result">What is found.</param>
internal sealed class ReturnComparer(string store, IRowReader rows, IReadOnlyDictionary<string, decimal> refunded, ComparisonResult result)
{
    private const string Status = "mag_returnstatus";
    private const string Approved = "mag_quantityapproved";
    private const int Refunded = 772100005;

    // The last of them that happened says how many pieces there are to pay.
    private static readonly string[] Quantities = ["qty_approved", "qty_returned", "qty_authorized", "qty_requested"];

    private readonly RowComparison _row = new(result);
    private readonly ILookup<string, Entity> _returns = ByKey(rows, "mag_return");
    private readonly ILookup<string, Entity> _lines = ByKey(rows, "mag_returnline");
    private readonly ILookup<string, Entity> _orders = ByKey(rows, "mag_order");

    public void Compare(Document goods)
    {
        result.Returns++;
        var id = goods.Text("entity_id") ?? "?";
        if (Single(_returns, "return", id) is not { } row)
        {
            return;
        }

        var key = $"{store}-return-{id}";
        var expected = ReturnExpectation.Of(goods);
        if (_orders[$"{store}-order-{goods.Text("order_id")}"].FirstOrDefault() is { } order)
        {
            expected["mag_orderid"] = order.Id;
        }

        if (goods.List("items").All(IsRefunded))
        {
            TakeRefund(expected, row);
        }

        _row.Compare(key, row, expected);
        foreach (var item in goods.List("items"))
        {
            var itemId = item.Text("entity_id") ?? "?";
            if (Single(_lines, "returnline", itemId) is { } line)
            {
                var columns = ReturnExpectation.OfItem(item);
                if (IsRefunded(item))
                {
                    TakeRefund(columns, line);
                    TakeApproval(columns, line, item);
                }

                _row.Compare($"{store}-returnline-{itemId}", line, columns);
            }
        }
    }

    // Magento keeps refunds in credit memos and leaves the return as it is; Dataverse knows both.
    private static void TakeRefund(Dictionary<string, object?> expected, Entity row)
    {
        if (row.GetAttributeValue<OptionSetValue>(Status)?.Value == Refunded)
        {
            expected[Status] = Refunded;
        }
    }

    // Who pays back has found in order what had arrived by then, also where nobody said so in the store.
    private static void TakeApproval(Dictionary<string, object?> expected, Entity line, Document item)
    {
        if (line.GetAttributeValue<OptionSetValue>(Status)?.Value == Refunded && line.GetAttributeValue<decimal?>(Approved) is { } approved)
        {
            var told = item.Amount("qty_approved");
            expected[Approved] = Math.Clamp(approved, told, Math.Max(told, item.Amount("qty_returned")));
        }
    }

    private bool IsRefunded(Document item)
    {
        var pieces = Quantities.Select(item.Amount).FirstOrDefault(quantity => quantity > 0);
        return refunded.TryGetValue(item.Text("order_item_id") ?? "?", out var paid) && paid >= pieces;
    }

    private Entity? Single(ILookup<string, Entity> table, string type, string id)
    {
        var key = $"{store}-{type}-{id}";
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

    private static ILookup<string, Entity> ByKey(IRowReader rows, string table) =>
        rows.Rows(table).ToLookup(row => row.GetAttributeValue<string>("mag_externalkey") ?? string.Empty, StringComparer.Ordinal);
}
