using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Matches lines that are to come back with what was bought. Pure.</summary>
internal static class RequestedLines
{
    /// <summary>Each line with its order line, refused where the order does not have it or less was bought than comes back in all.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="bought">Lines of the order.</param>
    /// <param name="taken">Pieces other returns take, by Magento's id of the order line.</param>
    public static IReadOnlyList<RequestedLine> Match(IEnumerable<RequestedLine> lines, IReadOnlyList<BoughtLine> bought, IReadOnlyDictionary<string, decimal> taken)
    {
        var left = bought.ToDictionary(line => line.MagentoId, line => line.Bought - (taken.TryGetValue(line.MagentoId, out var pieces) ? pieces : 0m), StringComparer.Ordinal);
        List<RequestedLine> matched = [];
        foreach (var line in lines)
        {
            if (Find(line, bought) is not { } found)
            {
                matched.Add(line with { Refused = ReturnErrors.LineNotOfOrder });
            }
            else if (line.Quantity <= 0m || line.Quantity > left[found.MagentoId])
            {
                matched.Add(line with { Bought = found, Refused = line.Quantity <= 0m ? ReturnErrors.QuantityTooLarge : ReturnErrors.MoreThanBought });
            }
            else
            {
                left[found.MagentoId] -= line.Quantity;
                matched.Add(line with { Bought = found });
            }
        }

        return matched;
    }

    /// <summary>Pieces that these returns take: what was accepted, or is asked for.</summary>
    public static IReadOnlyDictionary<string, decimal> Taken(IEnumerable<ReturnRecord> returns)
    {
        var taken = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var record in returns)
        {
            var rows = record.Lines.ToDictionary(ReturnLedger.KeyOf, StringComparer.Ordinal);
            foreach (var line in record.State.Lines.Where(line => !line.IsRejected))
            {
                if (rows[line.Key].GetAttributeValue<string>(ReturnLineTable.MagentoOrderItemId) is { Length: > 0 } item)
                {
                    taken[item] = (taken.TryGetValue(item, out var pieces) ? pieces : 0m) + (line.Authorized > 0m ? line.Authorized : line.Requested);
                }
            }
        }

        return taken;
    }

    // Magento gives a configurable product and the variant in it the same SKU; the line that was bought is the one that is part of no other.
    private static BoughtLine? Find(RequestedLine line, IReadOnlyList<BoughtLine> bought) =>
        string.IsNullOrWhiteSpace(line.OrderItemId)
            ? bought.Where(candidate => string.Equals(candidate.Sku, line.Sku?.Trim(), StringComparison.OrdinalIgnoreCase)).OrderBy(candidate => candidate.IsPart).FirstOrDefault()
            : bought.FirstOrDefault(candidate => candidate.MagentoId == line.OrderItemId!.Trim());
}
