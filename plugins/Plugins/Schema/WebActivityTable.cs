namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the activity table of what people did in the store.</summary>
internal static class WebActivityTable
{
    public const string Name = "mag_webactivity";
    public const string Subject = "subject";
    public const string Description = "description";
    public const string Regarding = "regardingobjectid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string ExternalKey = "mag_externalkey";
    public const string Kind = "mag_activitykind";
    public const string CartState = "mag_cartstate";
    public const string CartTotal = "mag_carttotal";
    public const string ConsentGiven = "mag_consentgiven";
    public const string Contents = "mag_contents";
    public const string CurrencyCode = "mag_currencycode";
    public const string ExpiresOn = "mag_expireson";
    public const string ItemCount = "mag_itemcount";
    public const string MagentoId = "mag_magentoid";
    public const string OccurredOn = "mag_occurredon";
    public const string Order = "mag_orderid";
    public const string ProductName = "mag_productname";
    public const string Sku = "mag_sku";
    public const string Store = "mag_storeid";
    public const string Url = "mag_url";

    /// <summary>Value of <see cref="StateCode"/> of activities nobody has to do anything about.</summary>
    public const int Completed = 1;

    /// <summary>Value of <see cref="StatusCode"/> of completed activities.</summary>
    public const int CompletedReason = 2;
}
