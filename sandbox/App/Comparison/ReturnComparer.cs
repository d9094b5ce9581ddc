using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.App.Comparison;

/// <summary>Compares every return of the store with its rows in Dataverse.</summary>
internal sealed class ReturnComparer(string store, IRowReader rows, ComparisonResult result)
{
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

        _row.Compare(key, row, expected);
        foreach (var item in goods.List("items"))
        {
            var itemId = item.Text("entity_id") ?? "?";
            if (Single(_lines, "returnline", itemId) is { } line)
            {
                _row.Compare($"{store}-returnline-{itemId}", line, ReturnExpectation.OfItem(item));
            }
        }
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
