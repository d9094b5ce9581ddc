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
        CheckedUpdate.Run(
            userService,
            confirmation.Outcome switch
            {
                OutboxOutcome.Sent => OutboxRows.Sent(row, confirmation),
                OutboxOutcome.Failed => OutboxRows.Failed(row, confirmation),
                _ => throw new ImportException(OutboxErrors.ConfirmationNotReadable, "outcome"),
            },
            row.RowVersion);
        ForgetHashes(confirmation.ChangedInStore);
        foreach (var address in confirmation.Addresses)
        {
            new NewAddresses(userService, new ExternalKeys(found.Store, OutboxErrors.ConfirmationNotReadable)).Link(address, row);
        }

        return new ImportResult { Outcome = ImportOutcome.Updated, Id = row.Id };
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
