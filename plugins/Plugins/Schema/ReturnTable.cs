namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of returns.</summary>
internal static class ReturnTable
{
    public const string Name = "mag_return";
    public const string Id = "mag_returnid";
    public const string Number = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string MagentoId = "mag_magentoid";
    public const string Order = "mag_orderid";
    public const string OrderNumber = "mag_ordernumber";
    public const string Contact = "mag_contactid";
    public const string Account = "mag_accountid";
    public const string Store = "mag_storeid";
    public const string Status = "mag_returnstatus";
    public const string MagentoStatus = "mag_magentostatus";
    public const string ErpState = "mag_erpstate";
    public const string ErpReturnNumber = "mag_erpreturnnumber";
    public const string RefundAmount = "mag_refundamount";
    public const string Refund = "mag_refundid";
    public const string StatusNote = "mag_statusnote";
    public const string RequestedOn = "mag_requestedon";
    public const string AuthorizedOn = "mag_authorizedon";
    public const string ReceivedOn = "mag_receivedon";
    public const string ClosedOn = "mag_closedon";
    public const string CustomerName = "mag_customername";
    public const string EmailAddress = "mag_emailaddress";
    public const string Reason = "mag_reason";
    public const string Comments = "mag_comments";
    public const string TrackingNumbers = "mag_trackingnumbers";
    public const string TotalQuantity = "mag_totalquantity";
    public const string Currency = "transactioncurrencyid";
}
