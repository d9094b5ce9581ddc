using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Customers;

/// <summary>Further addresses of a contact. Only rows with a key of this store are ever changed or removed.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="keys">Keys of the store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class AddressBook(IOrganizationService userService, ExternalKeys keys, FieldRules rules)
{
    /// <summary>Columns that are compared.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        CustomerAddressTable.ExternalKey,
        CustomerAddressTable.LocationKey,
        CustomerAddressTable.TaxId,
        CustomerAddressTable.AddressName,
        CustomerAddressTable.Line1,
        CustomerAddressTable.Line2,
        CustomerAddressTable.Line3,
        CustomerAddressTable.City,
        CustomerAddressTable.StateOrProvince,
        CustomerAddressTable.PostalCode,
        CustomerAddressTable.Country,
        CustomerAddressTable.Telephone,
        CustomerAddressTable.Fax,
        CustomerAddressTable.PrimaryContactName,
    ];

    /// <summary>The rows the plan asks for.</summary>
    public IReadOnlyList<Entity> Wanted(AddressPlan plan) =>
        [.. plan.Further.Select(address => AddressRows.Further(address, keys, rules))];

    /// <summary>Changes of stored rows; they travel with the update of the contact.</summary>
    public static IReadOnlyList<Entity> Changes(IEnumerable<Entity> stored, IEnumerable<Entity> wanted)
    {
        var byKey = wanted.ToDictionary(KeyOf, StringComparer.Ordinal);
        return
        [
            .. stored
                .Where(row => byKey.ContainsKey(KeyOf(row)))
                .Select(row => RowChanges.Between(row, byKey[KeyOf(row)]))
                .OfType<Entity>(),
        ];
    }

    /// <summary>The wanted row of a stored address; null when the store no longer has it.</summary>
    public static Entity? Find(IEnumerable<Entity> wanted, Entity stored) => wanted.FirstOrDefault(row => KeyOf(row) == KeyOf(stored));

    /// <summary>Makes the rows that are missing and removes those the store no longer has.</summary>
    public void AddAndRemove(Guid contactId, IReadOnlyCollection<Entity> stored, IReadOnlyCollection<Entity> wanted)
    {
        var wantedKeys = new HashSet<string>(wanted.Select(KeyOf), StringComparer.Ordinal);
        foreach (var row in stored.Where(row => IsOurs(row) && !wantedKeys.Contains(KeyOf(row))))
        {
            userService.Delete(CustomerAddressTable.Name, row.Id);
        }

        var storedKeys = new HashSet<string>(stored.Select(KeyOf), StringComparer.Ordinal);
        var missing = wanted.Where(row => !storedKeys.Contains(KeyOf(row))).ToList();
        RemoveElsewhere(missing);
        foreach (var row in missing.Select(RowChanges.ToCreate))
        {
            row[CustomerAddressTable.Parent] = new EntityReference(ContactTable.Name, contactId);
            userService.Create(row);
        }
    }

    /// <summary>Removes rows of these addresses from a contact that is no longer the one of the customer.</summary>
    public void RemoveElsewhere(IReadOnlyCollection<Entity> missing)
    {
        if (missing.Count == 0)
        {
            return;
        }

        var query = new QueryExpression(CustomerAddressTable.Name) { ColumnSet = new ColumnSet(CustomerAddressTable.ExternalKey) };
        query.Criteria.AddCondition(CustomerAddressTable.ExternalKey, ConditionOperator.In, [.. missing.Select(KeyOf)]);
        foreach (var row in userService.RetrieveMultiple(query).Entities)
        {
            userService.Delete(CustomerAddressTable.Name, row.Id);
        }
    }

    private static string KeyOf(Entity row) => row.GetAttributeValue<string>(CustomerAddressTable.ExternalKey) ?? string.Empty;

    private bool IsOurs(Entity row) => KeyOf(row).StartsWith(keys.AddressPrefix, StringComparison.Ordinal);
}
