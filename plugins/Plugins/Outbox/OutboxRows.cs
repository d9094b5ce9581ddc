using System.Globalization;
using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Json;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Fills rows of the outbox.</summary>
internal static class OutboxRows
{
    private const int ChangedFieldsLength = 4000;

    /// <summary>A new row.</summary>
    /// <param name="record">What it is about.</param>
    /// <param name="source">The row somebody changed.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="transaction">Names the operation: it leaves one row for a record at the most.</param>
    public static Entity New(OutboxRecord record, EntityReference source, OutboxChanges changes, Guid transaction)
    {
        var row = new Entity(OutboxTable.Name)
        {
            [OutboxTable.Title] = $"{Capital(record.EntityType)} {record.MagentoId} of {record.Store}",
            [OutboxTable.ExternalKey] = $"{record.Store}-outbox-{record.EntityType}-{record.MagentoId}-{transaction:N}",
            [OutboxTable.Store] = new EntityReference(StoreTable.Name, record.StoreId),
            [OutboxTable.EntityType] = record.EntityType,
            [OutboxTable.MagentoId] = record.MagentoId,
            [OutboxTable.TableName] = source.LogicalName,
            [OutboxTable.RowId] = source.Id.ToString("D"),
            [OutboxTable.Operation] = new OptionSetValue((int)OutboxOperation.Update),
            [record.Owner.LogicalName == ContactTable.Name ? OutboxTable.Contact : OutboxTable.Account] = record.Owner,
        };
        return Fill(row, changes);
    }

    /// <summary>The changes of a stored row anew: it is due at once, whatever became of it before.</summary>
    public static Entity Changed(OutboxRow stored, OutboxChanges changes)
    {
        var row = new Entity(OutboxTable.Name, stored.Id)
        {
            [OutboxTable.Attempts] = 0,
            [OutboxTable.NextAttemptOn] = null,
            [OutboxTable.StateCode] = new OptionSetValue(changes.IsEmpty ? OutboxTable.Inactive : OutboxTable.Active),
        };
        return Fill(row, changes);
    }

    private static Entity Fill(Entity row, OutboxChanges changes)
    {
        var payload = ContractJson.Write(new OutboxMessage { Changes = [.. changes.Items] });
        var waits = changes.IsHeld ? OutboxErrors.WaitsForDecision : null;
        row[OutboxTable.StatusCode] = new OptionSetValue((int)(changes.IsEmpty ? OutboxStatus.Canceled : changes.IsHeld ? OutboxStatus.Failed : OutboxStatus.Pending));
        row[OutboxTable.ErrorCode] = waits?.Code;
        row[OutboxTable.Message] = waits is null ? null : $"{waits.Text} {waits.Hint}";
        row[OutboxTable.Payload] = payload;
        row[OutboxTable.PayloadHash] = Sha256.Hex(payload);
        row[OutboxTable.ChangedFields] = PlainText.Cut(string.Join(", ", changes.Items.Select(item => item.Column).Distinct()), ChangedFieldsLength);
        return row;
    }

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1);
}
