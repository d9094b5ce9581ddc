namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the currency table.</summary>
internal static class CurrencyTable
{
    public const string Name = "transactioncurrency";
    public const string Id = "transactioncurrencyid";
    public const string IsoCode = "isocurrencycode";
    public const string StateCode = "statecode";

    /// <summary>Value of <see cref="StateCode"/> of currencies in use.</summary>
    public const int Active = 0;
}
