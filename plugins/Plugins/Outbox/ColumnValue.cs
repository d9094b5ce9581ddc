using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>The way back from <see cref="ColumnText"/>: text as the value a column takes.</summary>
internal static class ColumnValue
{
    /// <summary>Reads the text of a column whose changes can be told to a store; false when it is no value of the column.</summary>
    [SuppressMessage("Design", "CA1021:Avoid out parameters", Justification = "The pattern of all Try methods.")]
    public static bool TryRead(string table, string column, string? text, out object? value)
    {
        value = text;
        switch (column)
        {
            case var _ when text is null:
                return true;
            case ContactTable.Gender:
                value = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var option) ? new OptionSetValue(option) : null;
                break;
            case ContactTable.BirthDate:
                value = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
                break;
            case ContactTable.NewsletterSubscribed:
                value = bool.TryParse(text, out var flag) ? flag : null;
                break;
            case AccountTable.CreditLimit:
                value = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? new Money(amount) : null;
                break;
        }

        return value is not null && SyncedColumns.Of(table).Contains(column);
    }
}
