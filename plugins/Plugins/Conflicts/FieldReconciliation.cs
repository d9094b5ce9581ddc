using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Ownership;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Conflicts;

/// <summary>
/// Lets an import change only what the store may change. Asks for nothing while message and row agree; else for the ownership of the table
/// and for what Dataverse changed that the message may not know of.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="record">The record of the store the message is about.</param>
/// <param name="moment">When the store changed it.</param>
/// <param name="readAt">When the message was read, UTC.</param>
/// <param name="transaction">Names the operation.</param>
internal sealed class FieldReconciliation(IOrganizationService userService, OutboxRecord record, StoreMoment moment, DateTime readAt, Guid transaction)
{
    private readonly Dictionary<string, IReadOnlyDictionary<string, FieldOwnership>> _ownership = new(StringComparer.Ordinal);
    private readonly OutboxDesk _desk = new(userService);
    private readonly List<OutboxRow> _changed = [];
    private readonly OutboxChanges _additions = new([]);
    private UnderWay? _underWay;
    private EntityReference? _source;

    /// <summary>Takes out of a wanted row what Dataverse keeps, and writes conflicts down.</summary>
    /// <param name="stored">The row with the columns the wanted one names.</param>
    /// <param name="wanted">The row as the message wants it.</param>
    /// <param name="addressOf">Which address of the customer a column belongs to.</param>
    /// <param name="isFirstMeeting">Whether people made the row and no store told of it before.</param>
    public void Settle(Entity stored, Entity wanted, Func<string, string?> addressOf, bool isFirstMeeting = false)
    {
        foreach (var group in FieldGroup.Of(stored, wanted, addressOf))
        {
            var ownership = OwnershipOf(wanted.LogicalName);
            var decision = isFirstMeeting ? group.DecideFirst(ownership) : group.Decide(ownership, Pending, moment);
            if (decision is not (FieldDecision.Take or FieldDecision.StoreWins))
            {
                foreach (var pair in group.Differing)
                {
                    wanted.Attributes.Remove(pair.Column);
                }
            }

            if (decision is not (FieldDecision.Take or FieldDecision.Keep))
            {
                WriteDown(stored.ToEntityReference(), group, group.OwnershipOf(ownership)!, decision);
            }
        }
    }

    /// <summary>Writes what became of the outbox.</summary>
    public void Finish()
    {
        foreach (var row in _changed)
        {
            _desk.Write(row);
        }

        if (!_additions.IsEmpty)
        {
            userService.Create(OutboxRows.New(record, _source!, _additions, transaction));
        }
    }

    private UnderWay Pending => _underWay ??= new UnderWay(_desk.UnderWay(record.EntityType, record.MagentoId, record.StoreId, readAt));

    private IReadOnlyDictionary<string, FieldOwnership> OwnershipOf(string table)
    {
        if (!_ownership.TryGetValue(table, out var ownership))
        {
            ownership = new OwnershipDirectory(userService).Of(table, record.StoreId);
            _ownership[table] = ownership;
        }

        return ownership;
    }

    private void WriteDown(EntityReference row, FieldGroup group, FieldOwnership rule, FieldDecision decision)
    {
        foreach (var pair in group.Differing)
        {
            var changedAt = Pending.ChangedAt(pair.Column, group.Address) ?? moment.Latest;
            if (decision == FieldDecision.StoreWins)
            {
                Withdraw(pair.Column, group.Address);
            }
            else
            {
                Send(row, pair, group.Address, rule, changedAt, isHeld: decision == FieldDecision.Undecided);
            }

            if (decision != FieldDecision.TellAgain)
            {
                userService.Create(ConflictRows.New(record, row, pair, rule, ConflictOf(decision), changedAt, moment.Latest));
            }
        }
    }

    private static ConflictDecision ConflictOf(FieldDecision decision) => decision switch
    {
        FieldDecision.StoreWins => ConflictDecision.MagentoWins,
        FieldDecision.DataverseWins => ConflictDecision.DataverseWins,
        _ => ConflictDecision.Undecided,
    };

    // Also out of a row that is just being sent: what becomes of it says then nothing about this column any more.
    private void Withdraw(string column, string? address)
    {
        foreach (var row in Pending.Rows.Where(row => row.Status != OutboxStatus.Sent && row.Changes.Find(column, address) is not null))
        {
            row.Changes.Remove(column, address);
            Touch(row);
        }
    }

    // From now on the value of the store is the one before the change: told once more, it is no second conflict.
    private void Send(EntityReference source, FieldPair pair, string? address, FieldOwnership rule, DateTime changedAt, bool isHeld)
    {
        Withdraw(pair.Column, address);
        var change = new FieldChange
        {
            Column = pair.Column,
            Field = rule.ContractField ?? pair.Column,
            Address = address,
            Before = pair.Incoming,
            After = pair.Stored,
            ChangedAt = changedAt,
            IsHeld = isHeld,
        };
        if (Pending.Rows.LastOrDefault(row => row.IsOpen) is { } open)
        {
            open.Changes.Replace(change);
            Touch(open);
        }
        else
        {
            _source ??= source;
            _additions.Replace(change);
        }
    }

    private void Touch(OutboxRow row)
    {
        if (!_changed.Contains(row))
        {
            _changed.Add(row);
        }
    }
}
