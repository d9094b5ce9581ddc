using PowerPlatformMagento.Sandbox.Dataverse.Metadata;
using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Values;

/// <summary>How many digits an amount keeps.</summary>
internal sealed class MoneyPrecision
{
    private const int PricingDecimalPrecision = 2;
    private const int DefaultCurrencyPrecision = 2;

    private const int FromOrganization = 1;
    private const int FromCurrency = 2;

    private const int MostDigits = 10;

    public ColumnDefinition? CurrencyPrecisionColumn { get; set; }

    /// <summary>Without a currency, an amount whose digits depend on it keeps all of them for now.</summary>
    public decimal Round(ColumnDefinition column, decimal amount, Row? currency) =>
        decimal.Round(amount, Digits(column, currency), MidpointRounding.AwayFromZero);

    /// <summary>Digits people see of an amount.</summary>
    public int DigitsShown(ColumnDefinition column, Row? currency) =>
        column.AccuracySource == FromCurrency ? DigitsOf(currency) : Digits(column, currency);

    /// <summary>Digits of a currency.</summary>
    public int DigitsOf(Row? currency) =>
        CurrencyPrecisionColumn is { } precision && currency?.Get(precision) is int digits ? digits : DefaultCurrencyPrecision;

    private int Digits(ColumnDefinition column, Row? currency) => column.AccuracySource switch
    {
        FromOrganization => PricingDecimalPrecision,
        FromCurrency when currency is null => MostDigits,
        FromCurrency => DigitsOf(currency),
        _ => column.Accuracy,
    };
}
