using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>Field ownership: which side has the say over a column.</summary>
internal sealed class FieldOwnershipRule : ISettingRule
{
    // With the longest store key the alternate key stays within its column.
    private const int LongestField = 60;

    public string Table => FieldOwnershipTable.Name;

    public IReadOnlyList<string> ContentColumns { get; } =
    [
        FieldOwnershipTable.TableName,
        FieldOwnershipTable.ColumnName,
        FieldOwnershipTable.ContractField,
        SettingColumns.Store,
        FieldOwnershipTable.Owner,
        FieldOwnershipTable.Direction,
        FieldOwnershipTable.ConflictRule,
    ];

    public void Check(StepInput row)
    {
        var table = row.Text(FieldOwnershipTable.TableName);
        var column = row.Text(FieldOwnershipTable.ColumnName);
        if (!IsLogicalName(table) || !IsLogicalName(column) || table!.Length + column!.Length > LongestField)
        {
            throw new ImportException(SettingErrors.FieldInvalid);
        }

        foreach (var choice in new[] { FieldOwnershipTable.Owner, FieldOwnershipTable.Direction, FieldOwnershipTable.ConflictRule })
        {
            if (row.Choice(choice) is null)
            {
                throw new ImportException(SettingErrors.ChoiceMissing, choice);
            }
        }

        // What one side owns and never tells the other would be wrong there for ever.
        var forbidden = row.Choice(FieldOwnershipTable.Owner) == (int)FieldOwner.Magento ? SyncDirection.ToMagento : SyncDirection.ToDataverse;
        if (row.Choice(FieldOwnershipTable.Direction) == (int)forbidden)
        {
            throw new ImportException(SettingErrors.DirectionInvalid);
        }
    }

    public string KeyOf(StepInput row, string store) =>
        $"{store}-{row.Text(FieldOwnershipTable.TableName)}-{row.Text(FieldOwnershipTable.ColumnName)}".Replace('_', '-');

    public string TitleOf(StepInput row) => $"{row.Text(FieldOwnershipTable.TableName)}.{row.Text(FieldOwnershipTable.ColumnName)}";

    private static bool IsLogicalName(string? name) =>
        name is not null && name.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
