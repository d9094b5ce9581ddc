using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;
using PowerPlatformMagento.Sandbox.Dataverse.Values;

namespace PowerPlatformMagento.Sandbox.Dataverse.Rows;

/// <summary>Fills a row's exchange rate and base amounts, as Dataverse does whenever the currency or an amount is written.</summary>
internal sealed class CurrencyColumns(Database database, MoneyPrecision precision)
{
    private readonly ColumnDefinition _rate =
        database.Store("transactioncurrency").Definition.Find("exchangerate")!;

    public void Fill(TableDefinition table, object?[] values, RowLink baseCurrency)
    {
        if (table.System.Currency is not { } currencyColumn)
        {
            return;
        }

        values[currencyColumn.Ordinal] ??= baseCurrency;
        var link = (RowLink)values[currencyColumn.Ordinal]!;
        var currency = database.Find(link) ?? throw Fault.NoRow("transactioncurrency", link.Id);
        var rate = currency.Get(_rate) ?? StoredValue.Box(1m);
        values[table.System.ExchangeRate!.Ordinal] = rate;
        var baseRow = link.Equals(baseCurrency) ? currency : database.Find(baseCurrency);
        foreach (var (amount, inBase) in table.Money)
        {
            FillPair(values, amount, inBase, currency, baseRow, (decimal)rate);
        }
    }

    private void FillPair(
        object?[] values,
        ColumnDefinition amount,
        ColumnDefinition? inBase,
        Row currency,
        Row? baseCurrency,
        decimal rate)
    {
        if (values[amount.Ordinal] is not decimal value)
        {
            if (inBase is not null)
            {
                values[inBase.Ordinal] = null;
            }

            return;
        }

        var rounded = precision.Round(amount, value, currency);
        if (rounded != value)
        {
            values[amount.Ordinal] = StoredValue.Box(rounded);
        }

        if (inBase is not null)
        {
            // Most rows are in the base currency: the same amount, the same box.
            values[inBase.Ordinal] = rate == 1m && inBase.Accuracy == amount.Accuracy && inBase.AccuracySource == amount.AccuracySource
                ? values[amount.Ordinal]
                : StoredValue.Box(precision.Round(inBase, rounded / rate, baseCurrency));
        }
    }
}
