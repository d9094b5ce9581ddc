using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Pipeline;
using PowerPlatformMagento.Plugins.Revisions;
using PowerPlatformMagento.Plugins.Schema;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>
/// Marks the identities of a person as erased, so that imports make nobody of them. Their keys hold Magento's id or the hash of an e-mail
/// address, from which the address cannot be read. A guest who has no identity gets one for this.
/// </summary>
/// <param name="service">Calls Dataverse as SYSTEM.</param>
internal sealed class Tombstones(IOrganizationService service)
{
    /// <summary>What an import answers that meets one.</summary>
    public static string Detail => ImportException.TextOf(PrivacyErrors.PersonErased, detail: null);

    public void Set(PersonRows rows)
    {
        foreach (var identity in rows.Of(IdentityTable.Name, new ColumnSet(IdentityTable.ReviewStatus)).Where(row => row.GetAttributeValue<OptionSetValue>(IdentityTable.ReviewStatus)?.Value != (int)ReviewStatus.Erased).ToList())
        {
            service.Update(Marked(new Entity(IdentityTable.Name, identity.Id)));
        }

        foreach (var missing in Missing(rows))
        {
            service.Create(missing);
        }
    }

    private static Entity Marked(Entity row)
    {
        row[IdentityTable.ReviewStatus] = new OptionSetValue((int)ReviewStatus.Erased);
        row[IdentityTable.ReviewReason] = $"{PrivacyErrors.PersonErased.Code}: {PrivacyErrors.PersonErased.Text}";
        row[RevisionColumns.Hash] = null;
        return row;
    }

    private IEnumerable<Entity> Missing(PersonRows rows)
    {
        var orders = rows.Of(OrderTable.Name, new ColumnSet(OrderTable.Store, OrderTable.Website, OrderTable.EmailAddress))
            .Where(order => !string.IsNullOrWhiteSpace(order.GetAttributeValue<string>(OrderTable.EmailAddress)) && order.Contains(OrderTable.Store))
            .ToList();
        if (orders.Count == 0)
        {
            return [];
        }

        var stores = Stores();
        var storeByKey = orders
            .Where(order => stores.ContainsKey(order.GetAttributeValue<EntityReference>(OrderTable.Store).Id))
            .Select(order => (KeyValuePair<string, Guid>?)KeyOf(order, stores))
            .OfType<KeyValuePair<string, Guid>>()
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pairs => pairs.Key, pairs => pairs.First().Value, StringComparer.Ordinal);
        return storeByKey.Keys.Except(Existing(storeByKey.Keys), StringComparer.Ordinal).Select(key => New(key, storeByKey[key]));
    }

    private static KeyValuePair<string, Guid> KeyOf(Entity order, Dictionary<Guid, KnownStore> stores)
    {
        var store = stores[order.GetAttributeValue<EntityReference>(OrderTable.Store).Id];
        var scope = store.Store.ScopeOf(order.GetAttributeValue<string>(OrderTable.Website));
        return new(new ExternalKeys(store.Key, CustomerErrors.KeyInvalid).Email(scope, order.GetAttributeValue<string>(OrderTable.EmailAddress)), store.Store.Id);
    }

    private static Entity New(string key, Guid storeId) => Marked(new Entity(IdentityTable.Name)
    {
        [IdentityTable.ExternalKey] = key,
        [IdentityTable.Title] = PersonalData.Erased,
        [IdentityTable.Kind] = new OptionSetValue((int)IdentityKind.Email),
        [IdentityTable.Store] = new EntityReference(StoreTable.Name, storeId),
        [IdentityTable.Trust] = new OptionSetValue((int)IdentityTrust.Guest),
    });

    private IEnumerable<string> Existing(ICollection<string> keys)
    {
        var query = new QueryExpression(IdentityTable.Name) { ColumnSet = new ColumnSet(IdentityTable.ExternalKey) };
        query.Criteria.AddCondition(IdentityTable.ExternalKey, ConditionOperator.In, [.. keys]);
        return service.RetrieveMultiple(query).Entities.Select(row => row.GetAttributeValue<string>(IdentityTable.ExternalKey));
    }

    private Dictionary<Guid, KnownStore> Stores()
    {
        var query = new QueryExpression(StoreTable.Name) { ColumnSet = new ColumnSet(StoreTable.ExternalKey, StoreTable.AccountSharing) };
        return service.RetrieveMultiple(query).Entities.ToDictionary(
            row => row.Id,
            row => new KnownStore(
                row.GetAttributeValue<string>(StoreTable.ExternalKey),
                new Store(row.Id, row.GetAttributeValue<OptionSetValue>(StoreTable.AccountSharing)?.Value == (int)AccountSharing.Global, CreatesGuestContacts: true, CreatesCompanies: true)));
    }

    private sealed record KnownStore(string Key, Store Store);
}
