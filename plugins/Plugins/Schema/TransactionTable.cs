namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table that logs what was exchanged.</summary>
internal static class TransactionTable
{
    public const string Name = "mag_transaction";
    public const string ExternalKey = "mag_externalkey";
    public const string Store = "mag_storeid";
    public const string EntityType = "mag_entitytype";
    public const string MagentoId = "mag_magentoid";
    public const string Detail = "mag_detail";
    public const string OccurredOn = "mag_occurredon";
    public const string ExpiresOn = "mag_expireson";
}
