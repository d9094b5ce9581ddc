using System.Globalization;

namespace PowerPlatformMagento.Plugins.History;

/// <summary>The summary as text for mails and notes, the same for all languages: plain numbers, dates as year, month, day.</summary>
internal static class OrderHistoryText
{
    /// <summary>Amounts by currency, the largest first; empty when there are none.</summary>
    public static string LifetimeValueOf(OrderHistorySummary summary) => string.Join(
        ", ",
        summary.LifetimeValues
            .OrderByDescending(value => value.Amount)
            .Select(value => $"{value.Amount.ToString("#,##0.00", CultureInfo.InvariantCulture)} {value.CurrencyCode}"));

    public static string Of(OrderHistorySummary summary)
    {
        var sentences = new List<string> { OrdersOf(summary) };
        if (LifetimeValueOf(summary) is { Length: > 0 } value)
        {
            sentences.Add($"Lifetime value: {value}.");
        }

        if (summary.LastOrderNumber is { } number)
        {
            var day = summary.LastOrderOn?.ToString(" 'on' yyyy-MM-dd", CultureInfo.InvariantCulture);
            sentences.Add($"Last order: {number}{day}.");
        }

        return string.Join(" ", sentences);
    }

    private static string OrdersOf(OrderHistorySummary summary)
    {
        var orders = summary.Orders switch
        {
            0 => "No orders",
            1 => "1 order",
            var count => $"{count.ToString(CultureInfo.InvariantCulture)} orders",
        };
        return summary.OpenOrders == 0 ? $"{orders}." : $"{orders}, {summary.OpenOrders.ToString(CultureInfo.InvariantCulture)} open.";
    }
}
