using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>Finds the person somebody asks about.</summary>
/// <param name="service">Calls Dataverse as SYSTEM.</param>
internal sealed class PersonFinder(IOrganizationService service)
{
    /// <exception cref="ImportException">Nobody or too many are named.</exception>
    public Person Find(Guid? contactId, string? email)
    {
        var address = string.IsNullOrWhiteSpace(email) ? null : email!.Trim();
        if (contactId is null == address is null)
        {
            throw new ImportException(PrivacyErrors.PersonNotNamed);
        }

        return contactId is { } id ? OfContact(id, []) : OfEmail(address!);
    }

    private Person OfContact(Guid id, IEnumerable<string> known)
    {
        var contact = Rows(ContactTable.Name, ContactTable.EmailAddress, ContactTable.Id, id).FirstOrDefault() ?? throw new ImportException(PrivacyErrors.ContactUnknown);
        var addresses = Rows(IdentityTable.Name, IdentityTable.EmailAddress, IdentityTable.Contact, id)
            .Select(row => row.GetAttributeValue<string>(IdentityTable.EmailAddress))
            .Concat([contact.GetAttributeValue<string>(ContactTable.EmailAddress), .. known])
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .Select(text => text.Trim().ToLowerInvariant())
            .Distinct(StringComparer.Ordinal);
        return new Person(id, [.. addresses]);
    }

    private Person OfEmail(string email)
    {
        var contacts = Rows(ContactTable.Name, ContactTable.Id, ContactTable.EmailAddress, email).Select(row => row.Id)
            .Concat(Rows(IdentityTable.Name, IdentityTable.Contact, IdentityTable.EmailAddress, email).Select(row => row.GetAttributeValue<EntityReference>(IdentityTable.Contact)?.Id).OfType<Guid>())
            .Distinct()
            .ToList();
        return contacts.Count switch
        {
            0 => new Person(null, [email.ToLowerInvariant()]),
            1 => OfContact(contacts[0], [email]),
            _ => throw new ImportException(PrivacyErrors.EmailOfSeveral),
        };
    }

    private DataCollection<Entity> Rows(string table, string column, string by, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column) };
        query.Criteria.AddCondition(by, ConditionOperator.Equal, value);
        return service.RetrieveMultiple(query).Entities;
    }
}
