namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of Sales that dual-write keeps in step with F&amp;O.</summary>
internal static class SalesOrderTable
{
    public const string Name = "salesorder";
    public const string Number = "ordernumber";
    public const string State = "statecode";
    public const string StatusReason = "statuscode";
    public const string FulfilledOn = "datefulfilled";

    /// <summary>The order of the store it was made from.</summary>
    public const string Order = "mag_orderid";

    /// <summary>Status of F&amp;O itself. Only there when the dual-write solutions are installed.</summary>
    public const string ProcessingStatus = "msdyn_processingstatus";
}
