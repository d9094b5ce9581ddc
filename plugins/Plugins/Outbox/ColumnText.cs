using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Values of columns as text that is the same on both sides: what is kept in the outbox, compared and shown to people.</summary>
internal static class ColumnText
{
    /// <summary>Text of a value; null for none and for blanks.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        bool flag => flag ? "true" : "false",
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        Money money => Amount(money.Value),
        decimal number => Amount(number),
        EntityReference reference => reference.Id.ToString("D"),
        DateTime instant when instant.TimeOfDay == TimeSpan.Zero => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    // Without the zeros that say nothing: 5, 5.0 and 5.00 are one amount.
    private static string Amount(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
