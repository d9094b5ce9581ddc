using PowerPlatformMagento.Plugins.Returns.Desk;
using PowerPlatformMagento.Plugins.Returns.States;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>Which refunds pay for a return: those since it was asked for that together have every piece of it. Pure.</summary>
/// <param name="RefundId">The last of them.</param>
/// <param name="Amount">What was given back for it.</param>
internal sealed record RefundMatch(Guid RefundId, decimal Amount)
{
    /// <summary>The match; null while a piece is not paid back.</summary>
    /// <param name="record">The return.</param>
    /// <param name="refunds">Refunds of its order, oldest first.</param>
    /// <param name="taken">Pieces that other returns took of these refunds.</param>
    public static RefundMatch? Of(ReturnRecord record, IReadOnlyList<RefundFact> refunds, IReadOnlyDictionary<string, decimal> taken)
    {
        var expected = Expected(record);
        var asked = record.Row.GetAttributeValue<DateTime?>(ReturnTable.RequestedOn);
        var since = refunds.Where(refund => (asked is null || refund.RefundedOn is null || refund.RefundedOn >= asked) && refund.Pieces.Keys.Any(expected.ContainsKey)).ToList();
        return expected.Count > 0 && since.Count > 0 && expected.All(item => since.Sum(refund => Value(refund.Pieces, item.Key)) - Value(taken, item.Key) >= item.Value)
            ? new RefundMatch(since[since.Count - 1].Id, since.Sum(refund => AmountOf(refund, expected)))
            : null;
    }

    /// <summary>Pieces a return waits to be paid for, by Magento's id of the order line: what arrived, else what was accepted, else what is asked for.</summary>
    public static IReadOnlyDictionary<string, decimal> Expected(ReturnRecord record)
    {
        var expected = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var rows = record.Lines.ToDictionary(ReturnLedger.KeyOf, StringComparer.Ordinal);
        foreach (var line in record.State.Lines.Where(line => !line.IsRejected))
        {
            var pieces = line.Received > 0m ? line.Received : line.Authorized > 0m ? line.Authorized : line.Requested;
            if (pieces > 0m && rows[line.Key].GetAttributeValue<string>(ReturnLineTable.MagentoOrderItemId) is { Length: > 0 } item)
            {
                expected[item] = Value(expected, item) + pieces;
            }
        }

        return expected;
    }

    // A refund of these lines alone is for the return as a whole, with its fees and extras; of a larger one its lines count.
    private static decimal AmountOf(RefundFact refund, IReadOnlyDictionary<string, decimal> expected) =>
        refund.Pieces.Where(item => item.Value > 0m).All(item => expected.ContainsKey(item.Key))
            ? refund.Total
            : refund.Amounts.Where(item => expected.ContainsKey(item.Key)).Sum(item => item.Value);

    private static decimal Value(IReadOnlyDictionary<string, decimal> values, string key) => values.TryGetValue(key, out var value) ? value : 0m;
}
