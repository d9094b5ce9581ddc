using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Ownership;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Leaves what somebody changed in the outbox, for each store that knows the record and is to be told.</summary>
/// <param name="service">Calls Dataverse as SYSTEM: people who edit contacts need no rights on the outbox.</param>
internal sealed class OutboxRecorder(IOrganizationService service)
{
    private readonly OutboxDesk _desk = new(service);

    /// <param name="input">The row after its change.</param>
    /// <param name="changedAt">When it was changed, UTC.</param>
    /// <param name="transaction">Names the operation.</param>
    public void Record(StepInput input, DateTime changedAt, Guid transaction)
    {
        var table = input.Target.LogicalName;
        var changed = ChangedColumn.Of(input, SyncedColumns.Of(table));
        if (changed.Count == 0 || RecordsOf(input) is not { Count: > 0 } records)
        {
            return;
        }

        // The key of an address never changes, and an update does not name it.
        var row = table == CustomerAddressTable.Name ? input.Before! : input.Target;
        var waiting = _desk.Waiting(records[0].EntityType, [.. records.Select(record => record.MagentoId).Distinct()]);
        var directory = new OwnershipDirectory(service);
        foreach (var record in records)
        {
            var ownership = directory.Of(table, record.StoreId);
            var changes = new OutboxChanges(changed
                .Where(change => ownership.TryGetValue(change.Column, out var rule) && rule.GoesToStore)
                .Select(change => new FieldChange
                {
                    Column = change.Column,
                    Field = ownership[change.Column].ContractField,
                    Address = OutboxAddress.Of(row, change.Column),
                    Before = change.Before,
                    After = change.After,
                    ChangedAt = changedAt,
                }));
            if (!changes.IsEmpty)
            {
                _desk.Add(record, input.Target.ToEntityReference(), changes, waiting, transaction);
            }
        }
    }

    private IReadOnlyList<OutboxRecord> RecordsOf(StepInput input)
    {
        var records = new OutboxRecords(service);
        return input.Target.LogicalName switch
        {
            ContactTable.Name => records.OfContact(input.Id),
            AccountTable.Name => records.OfAccount(input.Id),

            // A further address is told to the store it came from.
            _ when OutboxAddress.StoreOf(input.Before ?? input.Target) is { } store && input.Value<EntityReference>(CustomerAddressTable.Parent) is { LogicalName: ContactTable.Name } contact =>
                [.. records.OfContact(contact.Id).Where(record => record.Store == store)],
            _ => [],
        };
    }
}
