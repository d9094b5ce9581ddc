namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of purchase summaries: what a customer bought, one row for each currency.</summary>
internal static class PurchaseSummaryTable
{
    public const string Name = "mag_purchasesummary";
    public const string Id = "mag_purchasesummaryid";
    public const string Title = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Contact = "mag_contactid";
    public const string Account = "mag_accountid";
    public const string Currency = "transactioncurrencyid";
    public const string OrderCount = "mag_ordercount";
    public const string LifetimeValue = "mag_lifetimevalue";
    public const string RefundedValue = "mag_refundedvalue";
    public const string AverageOrderValue = "mag_averageordervalue";
    public const string FirstOrderOn = "mag_firstorderon";
    public const string LastOrderOn = "mag_lastorderon";
    public const string ReturnRate = "mag_returnrate";
    public const string RecencyScore = "mag_recencyscore";
    public const string FrequencyScore = "mag_frequencyscore";
    public const string MonetaryScore = "mag_monetaryscore";
    public const string CalculatedOn = "mag_calculatedon";
}
