using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Ownership;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Conflicts;

/// <summary>Fills rows that tell people what both sides said about a field and who won.</summary>
internal static class ConflictRows
{
    private const int ValueLength = 2000;
    private const int TitleLength = 200;
    private const int HashDigits = 32;

    public static Entity New(OutboxRecord record, EntityReference row, FieldPair pair, FieldOwnership ownership, ConflictDecision decision, DateTime changedAt, DateTime storeChangedAt)
    {
        var said = string.Join("\n", row.LogicalName, row.Id.ToString("D"), pair.Column, pair.Stored, pair.Incoming, changedAt.Ticks.ToString(CultureInfo.InvariantCulture));
        return new Entity(ConflictTable.Name)
        {
            [ConflictTable.Title] = PlainText.Cut($"{row.LogicalName}.{pair.Column} of {record.EntityType} {record.MagentoId}", TitleLength),
            [ConflictTable.ExternalKey] = $"{record.Store}-conflict-{Sha256.Hex(said).Substring(0, HashDigits)}",
            [ConflictTable.Store] = new EntityReference(StoreTable.Name, record.StoreId),
            [record.Owner.LogicalName == ContactTable.Name ? ConflictTable.Contact : ConflictTable.Account] = record.Owner,
            [ConflictTable.TableName] = row.LogicalName,
            [ConflictTable.RowId] = row.Id.ToString("D"),
            [ConflictTable.ColumnName] = pair.Column,
            [ConflictTable.DataverseValue] = Cut(pair.Stored),
            [ConflictTable.DataverseChangedOn] = changedAt,
            [ConflictTable.MagentoValue] = Cut(pair.Incoming),
            [ConflictTable.MagentoChangedOn] = storeChangedAt,
            [ConflictTable.Rule] = new OptionSetValue((int)ownership.Rule),
            [ConflictTable.Decision] = new OptionSetValue((int)decision),
        };
    }

    private static string? Cut(string? value) => value is null ? null : PlainText.Cut(value, ValueLength);
}
