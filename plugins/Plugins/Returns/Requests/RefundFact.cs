namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>A refund of an order.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="RefundedOn">When it was made, UTC.</param>
/// <param name="Total">Amount given back in the currency of the order.</param>
/// <param name="Pieces">Pieces by Magento's id of the order line.</param>
/// <param name="Amounts">Amount of each line with tax and without discount.</param>
internal sealed record RefundFact(Guid Id, DateTime? RefundedOn, decimal Total, IReadOnlyDictionary<string, decimal> Pieces, IReadOnlyDictionary<string, decimal> Amounts)
{
    /// <summary>The refund with the amounts of parts in the row that comes back: a bundle is returned as a whole, and its parts are what was paid for.</summary>
    /// <param name="parents">The line each part belongs to, by Magento's ids.</param>
    /// <param name="returned">Lines that come back.</param>
    public RefundFact WithParts(IReadOnlyDictionary<string, string> parents, ICollection<string> returned)
    {
        var pieces = Pieces.ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
        var amounts = Amounts.ToDictionary(item => item.Key, item => item.Value, StringComparer.Ordinal);
        foreach (var part in Pieces.Keys.Where(key => !returned.Contains(key)))
        {
            if (parents.TryGetValue(part, out var whole) && returned.Contains(whole))
            {
                amounts[whole] = (amounts.TryGetValue(whole, out var amount) ? amount : 0m) + amounts[part];
                pieces.Remove(part);
                amounts.Remove(part);
            }
        }

        return this with { Pieces = pieces, Amounts = amounts };
    }
}
