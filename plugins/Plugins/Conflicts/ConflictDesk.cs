using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Conflicts;

/// <summary>Does what a person decided about a field that both sides changed.</summary>
/// <param name="service">Calls Dataverse as SYSTEM: who decides about conflicts needs no right to change every contact.</param>
internal sealed class ConflictDesk(IOrganizationService service)
{
    /// <exception cref="ImportException">The conflict was decided before, the decision names no side, the conflict names no field, or the value does not fit any more.</exception>
    public void Decide(StepInput conflict)
    {
        var decision = (ConflictDecision?)conflict.Choice(ConflictTable.Decision);
        var before = (ConflictDecision?)conflict.StoredChoice(ConflictTable.Decision);
        if (decision == before)
        {
            return;
        }

        if (before != ConflictDecision.Undecided)
        {
            throw new ImportException(ConflictErrors.DecidedAlready);
        }

        var row = RowOf(conflict);
        var column = conflict.Text(ConflictTable.ColumnName) ?? throw new ImportException(ConflictErrors.FieldUnknown);
        switch (decision)
        {
            case ConflictDecision.DataverseWins:
                Release(conflict, row, column);
                break;
            case ConflictDecision.MagentoWins:
                Withdraw(conflict, row, column);
                Take(row, column, conflict.Text(ConflictTable.MagentoValue));
                break;
            default:
                throw new ImportException(ConflictErrors.DecisionMissing);
        }
    }

    private Entity RowOf(StepInput conflict)
    {
        if (conflict.Text(ConflictTable.TableName) is not { } table || !Guid.TryParse(conflict.Text(ConflictTable.RowId), out var id))
        {
            throw new ImportException(ConflictErrors.FieldUnknown);
        }

        return table == CustomerAddressTable.Name
            ? service.Retrieve(table, id, new ColumnSet(CustomerAddressTable.ExternalKey))
            : new Entity(table, id);
    }

    private void Release(StepInput conflict, Entity row, string column)
    {
        var address = OutboxAddress.Of(row, column);
        foreach (var waiting in Waiting(conflict, column, address))
        {
            waiting.Changes.Replace(waiting.Changes.Find(column, address)! with { IsHeld = false });
            new OutboxDesk(service).Write(waiting);
        }
    }

    private void Withdraw(StepInput conflict, Entity row, string column)
    {
        var address = OutboxAddress.Of(row, column);
        foreach (var waiting in Waiting(conflict, column, address))
        {
            waiting.Changes.Remove(column, address);
            new OutboxDesk(service).Write(waiting);
        }
    }

    // The step that fills the outbox leaves alone what comes from the store.
    private void Take(Entity row, string column, string? value)
    {
        if (!ColumnValue.TryRead(row.LogicalName, column, value, out var read))
        {
            throw new ImportException(ConflictErrors.ValueNotUsable, $"{row.LogicalName}.{column}");
        }

        service.Execute(new UpdateRequest
        {
            Target = new Entity(row.LogicalName, row.Id) { [column] = read },
            Parameters = { ["tag"] = ImportOrigin.Tag },
        });
    }

    private IEnumerable<OutboxRow> Waiting(StepInput conflict, string column, string? address)
    {
        var storeId = conflict.Value<EntityReference>(ConflictTable.Store)?.Id;
        var records = new OutboxRecords(service);
        var known = conflict.Value<EntityReference>(ConflictTable.Contact) is { } contact ? records.OfContact(contact.Id)
            : conflict.Value<EntityReference>(ConflictTable.Account) is { } account ? records.OfAccount(account.Id)
            : [];
        var ofStore = known.Where(record => record.StoreId == storeId).ToList();
        return ofStore.Count == 0
            ? []
            : new OutboxDesk(service)
                .Waiting(ofStore[0].EntityType, [.. ofStore.Select(record => record.MagentoId)])
                .Where(waiting => waiting.StoreId == storeId && waiting.IsOpen && waiting.Changes.Find(column, address) is { IsHeld: true });
    }
}
