using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>Invites contacts as customers of a store. An e-mail address is invited once a store; an invitation that failed can be repeated.</summary>
/// <param name="userService">Calls Dataverse as the user who invites: whoever may not read the contact may not invite it.</param>
/// <param name="systemService">Calls Dataverse as SYSTEM: people need no rights on the outbox.</param>
internal sealed class Invitations(IOrganizationService userService, IOrganizationService systemService)
{
    /// <summary>Why nothing was left in the outbox: the contact is a customer already.</summary>
    public const string CustomerAlready = "The contact is a customer of this store already.";

    /// <summary>Why nothing was left in the outbox: somebody did it before.</summary>
    public const string InvitedAlready = "This e-mail address is invited already.";

    // Column of the contact and field of the contract. The first three are needed.
    private static readonly KeyValuePair<string, string>[] Fields =
    [
        new(ContactTable.EmailAddress, "customer.email"),
        new(ContactTable.FirstName, "customer.firstName"),
        new(ContactTable.LastName, "customer.lastName"),
        new(ContactTable.MiddleName, "customer.middleName"),
        new(ContactTable.Salutation, "customer.prefix"),
        new(ContactTable.Suffix, "customer.suffix"),
    ];

    private const int NeededFields = 3;

    /// <param name="contactId">Whom.</param>
    /// <param name="storeKey">Key of the store.</param>
    /// <param name="website">Code of the website; null where the store has one only.</param>
    /// <param name="now">When, UTC.</param>
    /// <returns>Created, Updated for one that is repeated, or Unchanged, with the row of the outbox.</returns>
    /// <exception cref="ImportException">The store invites nobody or is unknown, or the contact lacks a name or an e-mail address.</exception>
    public ImportResult Invite(Guid contactId, string storeKey, string? website, DateTime now)
    {
        var keys = new ExternalKeys(storeKey, ConfigurationErrors.StoreUnknown);
        var contact = userService.Retrieve(ContactTable.Name, contactId, new ColumnSet([.. Fields.Select(field => field.Key)]));
        var changes = new OutboxChanges(Fields
            .Select(field => new FieldChange { Column = field.Key, Field = field.Value, After = ColumnText.Of(contact.GetAttributeValue<string>(field.Key)), ChangedAt = now })
            .Where((change, index) => change.After is not null || index < NeededFields));
        if (changes.Items.FirstOrDefault(change => change.After is null) is { } missing)
        {
            throw new ImportException(OutboxErrors.ContactIncomplete, missing.Column);
        }

        if (ColumnText.Of(website) is { } code)
        {
            changes.Add(new FieldChange { Column = OutboxEntity.WebsiteColumn, Field = "customer.website", After = code, ChangedAt = now });
        }

        var store = new StoreDirectory(systemService).Get(keys.Store);
        if (!store.InvitesCustomers)
        {
            throw new ImportException(OutboxErrors.InvitationsOff);
        }

        if (new OutboxRecords(systemService).OfContact(contactId).Any(record => record.StoreId == store.Id))
        {
            return new ImportResult { Outcome = ImportOutcome.Unchanged, Detail = CustomerAlready };
        }

        var email = changes.Items[0].After!;
        var record = new OutboxRecord(store.Id, keys.Store, OutboxEntity.Invitation, ExternalKeys.HashOf(email), contact.ToEntityReference());
        return Leave(record, keys.Invitation(email), contact.ToEntityReference(), changes);
    }

    private ImportResult Leave(OutboxRecord record, string key, EntityReference contact, OutboxChanges changes)
    {
        var row = OutboxRows.Invitation(record, key, contact, changes);
        if (new OutboxDesk(systemService).Find(key) is not { } stored)
        {
            return new ImportResult { Outcome = ImportOutcome.Created, Id = systemService.Create(row) };
        }

        if (stored.Row.Status is not (OutboxStatus.Failed or OutboxStatus.Canceled))
        {
            return new ImportResult { Outcome = ImportOutcome.Unchanged, Id = stored.Row.Id, Detail = InvitedAlready };
        }

        // Of whoever invites last: a colleague may have corrected the contact, or taken another one.
        row.Id = stored.Row.Id;
        row[OutboxTable.StateCode] = new OptionSetValue(OutboxTable.Active);
        row[OutboxTable.Attempts] = 0;
        row[OutboxTable.NextAttemptOn] = null;
        systemService.Update(row);
        return new ImportResult { Outcome = ImportOutcome.Updated, Id = row.Id };
    }
}
