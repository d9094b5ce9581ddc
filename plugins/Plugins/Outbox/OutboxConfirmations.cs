using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Writes down what became of a row in the store. The changes of the row may have been decided otherwise while it was being sent.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class OutboxConfirmations(IOrganizationService userService)
{
    /// <summary>Why a confirmation was left aside.</summary>
    public const string NotBeingSent = "The row is not being sent any more.";

    private readonly OutboxDesk _desk = new(userService);

    /// <exception cref="ImportException">The outcome is unknown or a key is none.</exception>
    public ImportResult Settle(OutboxConfirmation confirmation)
    {
        if (_desk.Find(confirmation.Id) is not { Row.Status: OutboxStatus.Sending } found)
        {
            return new ImportResult { Outcome = ImportOutcome.Superseded, Id = confirmation.Id, Detail = NotBeingSent };
        }

        var row = found.Row;
        switch (confirmation.Outcome)
        {
            case OutboxOutcome.Sent:
                CheckedUpdate.Run(userService, OutboxRows.Sent(row, confirmation), row.RowVersion);
                break;
            case OutboxOutcome.Failed:
                Fail(row, confirmation);
                break;
            default:
                throw new ImportException(OutboxErrors.ConfirmationNotReadable, "outcome");
        }

        ForgetHashes(confirmation.ChangedInStore);
        foreach (var address in confirmation.Addresses)
        {
            new NewAddresses(userService, new ExternalKeys(found.Store, OutboxErrors.ConfirmationNotReadable)).Link(address, row);
        }

        return new ImportResult { Outcome = ImportOutcome.Updated, Id = row.Id };
    }

    private void Fail(OutboxRow row, OutboxConfirmation confirmation)
    {
        var isDecidedOtherwise = row.IsDecidedOtherwise;
        if (row.HoldsChanges && confirmation.ChangedInStore.Count == 0)
        {
            row.Changes.MarkAttempted();
        }

        var hasLater = row.HoldsChanges && !isDecidedOtherwise && TakeLaterIn(row);
        CheckedUpdate.Run(userService, OutboxRows.Failed(row, confirmation, hasLater), row.RowVersion);
    }

    // What people changed while the row was being sent travels with it from now on: one row behind another would be refused for the fields both are about.
    private bool TakeLaterIn(OutboxRow row)
    {
        var hasLater = false;
        foreach (var later in _desk.Waiting(row.EntityType, [row.MagentoId!]).Where(other => other.IsOpen && other.StoreId == row.StoreId && other.Id != row.Id))
        {
            foreach (var change in later.Changes.Items)
            {
                row.Changes.Add(change);
            }

            later.Changes.Clear();
            _desk.Write(later);
            hasLater = true;
        }

        return hasLater;
    }

    // An import whose content is known already would otherwise leave the fields undecided that both sides changed.
    private void ForgetHashes(IList<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        foreach (var identity in new IdentityDirectory(userService).Find(keys).Values)
        {
            userService.Update(new Entity(IdentityTable.Name, identity.Id) { [RevisionColumns.Hash] = null });
        }
    }
}
