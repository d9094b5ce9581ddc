using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Conflicts;
using PowerPlatformMagento.Plugins.Consents;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Outbox;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Writes contacts with their further addresses.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class CustomerContacts(IOrganizationService userService, ExternalKeys keys, FieldRules rules)
{
    private static readonly Relationship Addresses = new(Relationships.ContactAddresses);
    private static readonly Relationship Identities = new(Relationships.ContactIdentities);
    private readonly AddressBook _addressBook = new(userService, keys, rules);

    /// <summary>
    /// Makes the contact, its addresses and its new identities in one request: of two imports that do so at once, the keys let one win.
    /// </summary>
    public Guid Create(Entity wanted, IReadOnlyList<Entity> addresses, IReadOnlyList<Entity> identities, bool mayExistElsewhere)
    {
        if (mayExistElsewhere)
        {
            _addressBook.RemoveElsewhere(addresses);
        }

        var contact = RowChanges.ToCreate(wanted);
        Relate(contact, Addresses, CustomerAddressTable.Name, addresses);
        Relate(contact, Identities, IdentityTable.Name, identities);
        return userService.Create(contact);
    }

    /// <summary>
    /// Changes the contact where it differs and the store may. The company is set only where none is, or where the last one was ours; a newsletter choice is kept
    /// with its source and time, and one an event told after the message was read stays.
    /// </summary>
    public void Update(Guid contactId, StoreChoice choice, Entity wanted, IReadOnlyList<Entity> addresses, Guid? accountId, Guid? lastAccountId, FieldReconciliation reconciliation)
    {
        var stored = Read(contactId);
        var storedAddresses = stored.RelatedEntities.TryGetValue(Addresses, out var related) ? related.Entities.ToArray() : [];
        KeepTrust(stored, wanted);
        SetCompany(stored, wanted, accountId, lastAccountId);
        if (ConsentColumns.IsOlderThanEvent(choice.ReadAt, stored))
        {
            wanted.Attributes.Remove(ContactTable.NewsletterSubscribed);
        }

        // Imports say how well they know a contact; one without that was made by people, and this is the first the store tells of it.
        var isFirstMeeting = stored.GetAttributeValue<OptionSetValue>(ContactTable.Trust) is null;
        reconciliation.Settle(stored, wanted, column => OutboxAddress.Of(stored, column), isFirstMeeting);
        foreach (var address in storedAddresses)
        {
            if (AddressBook.Find(addresses, address) is { } told)
            {
                reconciliation.Settle(address, told, column => OutboxAddress.Of(address, column));
            }
        }

        var contact = RowChanges.Between(stored, wanted) ?? new Entity(ContactTable.Name, contactId);
        ConsentColumns.Prove(contact, stored, choice);
        Relate(contact, Addresses, CustomerAddressTable.Name, AddressBook.Changes(storedAddresses, addresses));
        if (contact.Attributes.Count > 0 || contact.RelatedEntities.Count > 0)
        {
            userService.Update(contact);
        }

        _addressBook.AddAndRemove(contactId, storedAddresses, addresses);
        reconciliation.Finish();
    }

    private static void Relate(Entity contact, Relationship relationship, string table, IReadOnlyList<Entity> rows)
    {
        if (rows.Count > 0)
        {
            contact.RelatedEntities[relationship] = new EntityCollection([.. rows.Select(row => row.Id == Guid.Empty ? RowChanges.ToCreate(row) : row)]) { EntityName = table };
        }
    }

    private static void KeepTrust(Entity stored, Entity wanted)
    {
        var before = stored.GetAttributeValue<OptionSetValue>(ContactTable.Trust)?.Value;
        if (before > wanted.GetAttributeValue<OptionSetValue>(ContactTable.Trust)?.Value)
        {
            wanted.Attributes.Remove(ContactTable.Trust);
        }
    }

    private static void SetCompany(Entity stored, Entity wanted, Guid? accountId, Guid? lastAccountId)
    {
        var parent = stored.GetAttributeValue<EntityReference>(ContactTable.ParentCustomer);
        if (accountId is { } id && (parent is null || parent.Id == lastAccountId))
        {
            wanted[ContactTable.ParentCustomer] = new EntityReference(AccountTable.Name, id);
        }
    }

    private Entity Read(Guid contactId)
    {
        var addresses = new QueryExpression(CustomerAddressTable.Name) { ColumnSet = new ColumnSet([.. AddressBook.Columns]) };
        addresses.Criteria.AddCondition(CustomerAddressTable.ExternalKey, ConditionOperator.NotNull);
        var request = new RetrieveRequest
        {
            Target = new EntityReference(ContactTable.Name, contactId),
            ColumnSet = new ColumnSet([.. ContactRows.Columns, .. ConsentColumns.Proof]),
            RelatedEntitiesQuery = new RelationshipQueryCollection { { Addresses, addresses } },
        };
        return ((RetrieveResponse)userService.Execute(request)).Entity;
    }
}
