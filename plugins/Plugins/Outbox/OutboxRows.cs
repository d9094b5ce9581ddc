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
    private const int LongestText = 4000;

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

    /// <summary>An invitation of a contact: what the store needs for a new customer.</summary>
    public static Entity Invitation(OutboxRecord record, string key, EntityReference contact, OutboxChanges changes)
    {
        var row = New(record, contact, changes, Guid.Empty);
        row[OutboxTable.ExternalKey] = key;
        row[OutboxTable.Title] = $"Invitation to {record.Store}";
        row[OutboxTable.Operation] = new OptionSetValue((int)OutboxOperation.Create);
        return row;
    }

    /// <summary>
    /// The changes of a stored row anew: it is due at once, whatever became of it before. A row that is just being sent stays so; what became of it is
    /// told by whoever sends it.
    /// </summary>
    public static Entity Changed(OutboxRow stored, OutboxChanges changes) =>
        stored.Status == OutboxStatus.Sending ? FillChanges(new Entity(OutboxTable.Name, stored.Id), changes) : Due(stored, changes);

    /// <summary>A row whose open changes the store has: it is done, or waits for a person with the rest.</summary>
    public static Entity Sent(OutboxRow stored, OutboxConfirmation confirmation)
    {
        var row = new Entity(OutboxTable.Name, stored.Id)
        {
            [OutboxTable.Answer] = Cut(confirmation.Answer),
            [OutboxTable.SentOn] = confirmation.At,
            [OutboxTable.Attempts] = confirmation.Attempts,
            [OutboxTable.NextAttemptOn] = null,
        };
        if (confirmation.MagentoId is { } madeId)
        {
            row[OutboxTable.MagentoId] = madeId;
        }

        var held = new OutboxChanges(stored.Changes.Items.Where(change => change.IsHeld));
        if (!held.IsEmpty)
        {
            return Fill(row, held);
        }

        row[OutboxTable.StateCode] = new OptionSetValue(OutboxTable.Inactive);
        row[OutboxTable.StatusCode] = new OptionSetValue((int)OutboxStatus.Sent);
        return Explain(row, null, null);
    }

    /// <summary>
    /// A row the store did not take. One without changes, because all were decided otherwise meanwhile, is canceled; one that nobody would try again is due
    /// when people changed more meanwhile.
    /// </summary>
    /// <param name="stored">The row with the changes it is to have.</param>
    /// <param name="confirmation">What became of it.</param>
    /// <param name="hasLater">Whether the changes are more than those that were sent.</param>
    public static Entity Failed(OutboxRow stored, OutboxConfirmation confirmation, bool hasLater)
    {
        if (stored.IsDecidedOtherwise || (hasLater && confirmation.NextAttemptOn is null))
        {
            return Due(stored, stored.Changes);
        }

        var row = new Entity(OutboxTable.Name, stored.Id)
        {
            [OutboxTable.Attempts] = confirmation.Attempts,
            [OutboxTable.StatusCode] = new OptionSetValue((int)OutboxStatus.Failed),
            [OutboxTable.NextAttemptOn] = confirmation.NextAttemptOn,
        };
        return Explain(stored.HoldsChanges ? FillChanges(row, stored.Changes) : row, confirmation.ErrorCode, confirmation.Message);
    }

    private static Entity Due(OutboxRow stored, OutboxChanges changes) => Fill(
        new Entity(OutboxTable.Name, stored.Id)
        {
            [OutboxTable.Attempts] = 0,
            [OutboxTable.NextAttemptOn] = null,
            [OutboxTable.StateCode] = new OptionSetValue(changes.IsEmpty ? OutboxTable.Inactive : OutboxTable.Active),
        },
        changes);

    private static Entity Fill(Entity row, OutboxChanges changes)
    {
        var waits = changes.IsHeld ? OutboxErrors.WaitsForDecision : null;
        row[OutboxTable.StatusCode] = new OptionSetValue((int)(changes.IsEmpty ? OutboxStatus.Canceled : changes.IsHeld ? OutboxStatus.Failed : OutboxStatus.Pending));
        return FillChanges(Explain(row, waits?.Code, waits is null ? null : $"{waits.Text} {waits.Hint}"), changes);
    }

    private static Entity FillChanges(Entity row, OutboxChanges changes)
    {
        var payload = ContractJson.Write(new OutboxMessage { Changes = [.. changes.Items] });
        row[OutboxTable.Payload] = payload;
        row[OutboxTable.PayloadHash] = Sha256.Hex(payload);
        row[OutboxTable.ChangedFields] = Cut(string.Join(", ", changes.Items.Select(item => item.Column).Distinct()));
        return row;
    }

    private static Entity Explain(Entity row, string? code, string? message)
    {
        row[OutboxTable.ErrorCode] = code;
        row[OutboxTable.Message] = Cut(message);
        return row;
    }

    private static string? Cut(string? text) => text is null ? null : PlainText.Cut(text, LongestText);

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1);
}
