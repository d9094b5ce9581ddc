using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
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
        var row = table == CustomerAddressTable.Name ? input.Before ?? input.Target : input.Target;
        var waiting = _desk.Waiting(records[0].EntityType, [.. records.Select(record => record.MagentoId).Distinct()]);
        if (IsUnknownAddress(input, row, waiting))
        {
            return;
        }

        var directory = new OwnershipDirectory(service);
        var companies = new CompanyIds(service);
        var currency = CurrencyOf(input.Target, changed);
        foreach (var record in records)
        {
            var ownership = directory.Of(table, record.StoreId);
            var changes = new OutboxChanges(changed
                .Where(change => ownership.TryGetValue(change.Column, out var rule) && rule.GoesToStore)
                .Where(change => IsOf(change, record, records))
                .Select(change => companies.Translate(change, record.StoreId))
                .OfType<ChangedColumn>()
                .Select(change => new FieldChange
                {
                    Column = change.Column,
                    Field = ownership[change.Column].ContractField ?? change.Column,
                    Address = OutboxAddress.Of(row, change.Column),
                    Before = change.Before,
                    After = change.After,
                    ChangedAt = changedAt,
                    Currency = change.Column == AccountTable.CreditLimit && change.After is not null ? currency : null,
                }));
            if (!changes.IsEmpty)
            {
                _desk.Add(record, input.Target.ToEntityReference(), changes, waiting, transaction);
            }
        }
    }

    // A contact that was merged has several accounts of one store, and no two of them can have the same e-mail address: it is that of the one who had it.
    private static bool IsOf(ChangedColumn change, OutboxRecord record, IReadOnlyList<OutboxRecord> records) =>
        change.Column != ContactTable.EmailAddress
        || record.EntityType != OutboxEntity.Customer
        || records.Count(other => other.StoreId == record.StoreId) == 1
        || string.Equals(record.Email, change.Before, StringComparison.OrdinalIgnoreCase);

    // An address that people made and that never went to a store stays theirs: half of it told would make half an address.
    private static bool IsUnknownAddress(StepInput input, Entity row, IEnumerable<OutboxRow> waiting) =>
        input.Before is not null
        && row.LogicalName == CustomerAddressTable.Name
        && OutboxAddress.StoreOf(row) is null
        && !waiting.Any(known => known.Changes.Items.Any(change => change.Address == OutboxAddress.OfNew(row.Id)));

    // A number without its currency would be another amount in a store that reckons in another one.
    private string? CurrencyOf(Entity row, IEnumerable<ChangedColumn> changed)
    {
        if (row.LogicalName != AccountTable.Name || !changed.Any(change => change.Column == AccountTable.CreditLimit && change.After is not null))
        {
            return null;
        }

        var query = new QueryExpression(CurrencyTable.Name) { ColumnSet = new ColumnSet(CurrencyTable.IsoCode), TopCount = 1 };
        query.AddLink(AccountTable.Name, CurrencyTable.Id, CurrencyTable.Id).LinkCriteria.AddCondition(AccountTable.Id, ConditionOperator.Equal, row.Id);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<string>(CurrencyTable.IsoCode);
    }

    private IReadOnlyList<OutboxRecord> RecordsOf(StepInput input)
    {
        var records = new OutboxRecords(service);
        return input.Target.LogicalName switch
        {
            ContactTable.Name => records.OfContact(input.Id),
            AccountTable.Name => records.OfAccount(input.Id),
            _ when input.Value<EntityReference>(CustomerAddressTable.Parent) is { LogicalName: ContactTable.Name } contact => OfAddress(input.Before ?? input.Target, records.OfContact(contact.Id)),
            _ => [],
        };
    }

    // A further address is told to the store it came from. One that people made goes to the store of the contact; where there are several, nobody knows which.
    private static IReadOnlyList<OutboxRecord> OfAddress(Entity address, IReadOnlyList<OutboxRecord> records) => OutboxAddress.StoreOf(address) is { } store
        ? [.. records.Where(record => record.Store == store)]
        : records.Count == 1 ? records : [];
}
