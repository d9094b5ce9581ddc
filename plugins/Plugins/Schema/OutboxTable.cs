namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Names of the table of changes that wait to be sent to a store.</summary>
internal static class OutboxTable
{
    public const string Name = "mag_outbox";
    public const string Id = "mag_outboxid";
    public const string Title = "mag_name";
    public const string ExternalKey = "mag_externalkey";
    public const string Store = "mag_storeid";
    public const string EntityType = "mag_entitytype";
    public const string MagentoId = "mag_magentoid";
    public const string Contact = "mag_contactid";
    public const string Account = "mag_accountid";
    public const string TableName = "mag_tablename";
    public const string RowId = "mag_rowid";
    public const string Operation = "mag_operation";
    public const string ChangedFields = "mag_changedfields";
    public const string Payload = "mag_payload";
    public const string PayloadHash = "mag_payloadhash";
    public const string Attempts = "mag_attempts";
    public const string NextAttemptOn = "mag_nextattempton";
    public const string SentOn = "mag_senton";
    public const string Answer = "mag_answer";
    public const string ErrorCode = "mag_errorcode";
    public const string Message = "mag_message";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string CreatedOn = "createdon";

    /// <summary>Value of <see cref="StateCode"/> of rows that are still to be sent.</summary>
    public const int Active = 0;

    /// <summary>Value of <see cref="StateCode"/> of rows that are sent or canceled.</summary>
    public const int Inactive = 1;
}
