using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Corrections;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Summaries;

/// <summary>Fills purchase summaries.</summary>
internal static class PurchaseSummaryRows
{
    private static readonly FieldRules Rules = FieldRules.ForOrders(NoCorrections.Instance);

    /// <summary>What was calculated.</summary>
    /// <exception cref="Pipeline.ImportException">A sum is outside the range of its column.</exception>
    public static Entity Of(PurchaseTotals totals, RfmScores scores, DateTime now) =>
        new RowBuilder(PurchaseSummaryTable.Name, Rules)
            .Whole(PurchaseSummaryTable.OrderCount, totals.OrderCount)
            .Amount(PurchaseSummaryTable.LifetimeValue, totals.LifetimeValue)
            .Amount(PurchaseSummaryTable.RefundedValue, totals.RefundedValue)
            .Amount(PurchaseSummaryTable.AverageOrderValue, totals.AverageOrderValue)
            .Number(PurchaseSummaryTable.ReturnRate, totals.ReturnRate)
            .Instant(PurchaseSummaryTable.FirstOrderOn, totals.FirstOrderOn)
            .Instant(PurchaseSummaryTable.LastOrderOn, totals.LastOrderOn)
            .Whole(PurchaseSummaryTable.RecencyScore, scores.Recency)
            .Whole(PurchaseSummaryTable.FrequencyScore, scores.Frequency)
            .Whole(PurchaseSummaryTable.MonetaryScore, scores.Monetary)
            .Instant(PurchaseSummaryTable.CalculatedOn, now)
            .Row;

    /// <summary>Adds what a row needs that does not exist yet; its key makes sure that it is made once.</summary>
    public static Entity New(Entity calculated, Purchaser purchaser, PurchaseTotals totals, string? customerName)
    {
        var key = purchaser.KeyOf(totals.CurrencyCode);
        calculated.KeyAttributes[PurchaseSummaryTable.ExternalKey] = key;
        return new RowBuilder(calculated, Rules)
            .Text(PurchaseSummaryTable.Title, $"{PlainText.Cut(customerName ?? purchaser.Table, 190)}: {totals.CurrencyCode}", 200)
            .Set(purchaser.Column, purchaser.Reference)
            .Link(PurchaseSummaryTable.Currency, CurrencyTable.Name, totals.CurrencyId)
            .Row;
    }
}
