using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Personal columns of what the exchange itself keeps, and the tables of settings, which know nobody.</summary>
internal static class PersonalLogs
{
    public static IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(
            SyncIssueTable.Name,
            PersonalData.Emptied(SyncIssueTable.CorrectedValue, SyncIssueTable.Corrections, SyncIssueTable.ResolutionNote, "mag_message"),
            [SyncIssueTable.ExternalKey, SyncIssueTable.FieldPath, "mag_name", "mag_correlationid", "mag_entitytype", "mag_errorcode", "mag_hint", "mag_magentoid", "mag_storekey"]),
        new(
            OutboxTable.Name,
            PersonalData.Emptied(OutboxTable.Payload, OutboxTable.PayloadHash, OutboxTable.Answer, OutboxTable.Message),
            [
                OutboxTable.Title, OutboxTable.ExternalKey, OutboxTable.EntityType, OutboxTable.MagentoId, OutboxTable.TableName, OutboxTable.RowId, OutboxTable.ChangedFields, OutboxTable.ErrorCode,
            ]),
        new(
            ConflictTable.Name,
            PersonalData.Emptied(ConflictTable.DataverseValue, ConflictTable.MagentoValue),
            [ConflictTable.Title, ConflictTable.ExternalKey, ConflictTable.TableName, ConflictTable.RowId, ConflictTable.ColumnName]),
        new(
            TransactionTable.Name,
            PersonalData.Emptied(TransactionTable.Detail),
            [
                "mag_name", TransactionTable.ExternalKey, TransactionTable.EntityType, TransactionTable.MagentoId, "mag_correlationid", "mag_errorcode", RevisionColumns.Hash, "mag_operation",
            ]),
        new(
            ReconciliationLineTable.Name,
            PersonalData.Emptied(ReconciliationLineTable.DataverseValue, ReconciliationLineTable.StoreValue),
            ["mag_name", "mag_externalkey", "mag_columnname", ReconciliationLineTable.EntityType, ReconciliationLineTable.MagentoId]),
        new("mag_reconciliation", [], ["mag_name", "mag_externalkey", "mag_entitytype", "mag_currencycode"]),
        new(FieldOwnershipTable.Name, [], [SettingColumns.Title, SettingColumns.ExternalKey, SettingColumns.DefaultHash, "mag_columnname", "mag_contractfield", "mag_tablename"]),
        new(SlaTargetTable.Name, [], [SettingColumns.Title, SettingColumns.ExternalKey, SettingColumns.DefaultHash]),
        new(ValueMapTable.Name, [], [SettingColumns.Title, SettingColumns.ExternalKey, SettingColumns.DefaultHash, ValueMapTable.Label, ValueMapTable.MagentoValue, ValueMapTable.TargetValue]),
        new(StoreTable.Name, [], [SettingColumns.Title, StoreTable.ExternalKey, "mag_baseurl", "mag_magentoversion"]),
    ];
}
