using System.Globalization;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>Writes amounts with the sign of their currency: that of the row, or for base amounts that of the organization.</summary>
internal sealed class MoneyFormat(Database database, MoneyPrecision precision)
{
    private readonly ColumnDefinition _symbol = database.Store("transactioncurrency").Definition.Find("currencysymbol")!;
    private readonly Dictionary<int, string> _formats = [];

    /// <summary>Currency of the organization; known once its rows are made.</summary>
    public RowLink? BaseCurrency { get; set; }

    public string Format(ColumnDefinition column, decimal amount, Row? row)
    {
        var currency = column.CalculationOf is not null || row is null ? BaseCurrencyRow() : CurrencyOf(row);
        return Format(amount, currency, precision.DigitsShown(column, currency));
    }

    public string FormatInBaseCurrency(decimal amount)
    {
        var currency = BaseCurrencyRow();
        return Format(amount, currency, precision.DigitsOf(currency));
    }

    private string Format(decimal amount, Row? currency, int digits)
    {
        var number = Math.Abs(amount).ToString(FormatOf(digits), CultureInfo.InvariantCulture);
        var symbol = currency?.Get(_symbol) as string;
        return amount < 0 ? $"-{symbol}{number}" : symbol + number;
    }

    private Row? CurrencyOf(Row row) =>
        row.Link.Table.System.Currency is { } column && row.Get(column) is RowLink link ? database.Find(link) : BaseCurrencyRow();

    private Row? BaseCurrencyRow() => BaseCurrency is { } link ? database.Find(link) : null;

    private string FormatOf(int digits)
    {
        if (!_formats.TryGetValue(digits, out var format))
        {
            _formats[digits] = format = "N" + digits.ToString(CultureInfo.InvariantCulture);
        }

        return format;
    }
}
