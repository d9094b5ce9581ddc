namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>A refund of an order.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="RefundedOn">When it was made, UTC.</param>
/// <param name="Total">Amount given back in the currency of the order.</param>
/// <param name="Pieces">Pieces by Magento's id of the order line.</param>
/// <param name="Amounts">Amount of each line with tax and without discount.</param>
internal sealed record RefundFact(Guid Id, DateTime? RefundedOn, decimal Total, IReadOnlyDictionary<string, decimal> Pieces, IReadOnlyDictionary<string, decimal> Amounts);
