using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Customers;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>Customers as systems behind the store change them: by members of the document Magento answers. Safe for many threads.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
/// <param name="customAttributes">Codes of the attributes the merchant added; values of others get lost without a word, as in Magento.</param>
public sealed class StoreCustomers(DocumentSet documents, TimeProvider time, IReadOnlySet<string> customAttributes)
{
    private const string Taken = "A customer with the same email address already exists in an associated website.";

    private static readonly string[] Own = ["id", "created_at", "updated_at", "created_in", "addresses", "custom_attributes", "extension_attributes"];

    private readonly OpenDocuments open = new(documents, time);

    /// <summary>Makes a customer.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="StoreRuleException">Something is missing or wrong, or the e-mail address is taken.</exception>
    public long Create(JsonObject given)
    {
        ArgumentNullException.ThrowIfNull(given);
        lock (documents.Gate)
        {
            var customer = new JsonObject
            {
                ["group_id"] = 1L, ["created_at"] = open.Now, ["updated_at"] = open.Now, ["addresses"] = new JsonArray(), ["disable_auto_group_change"] = 0,
                ["extension_attributes"] = new JsonObject { ["is_subscribed"] = false },
            };
            Merge(customer, given);
            var view = Locate(customer);
            customer["created_in"] = view["name"]!.DeepClone();
            Check(customer, null);
            customer["id"] = open.Next(StoreEntity.Customers);
            Complete(customer, given);
            return customer["id"]!.GetValue<long>();
        }
    }

    /// <summary>Changes what is given of a customer. Addresses stay when none are given; otherwise the given ones are all there are.</summary>
    /// <exception cref="KeyNotFoundException">There is no such customer.</exception>
    /// <exception cref="StoreRuleException">Something is missing or wrong afterwards, or the e-mail address is taken.</exception>
    public void Update(long id, JsonObject given)
    {
        ArgumentNullException.ThrowIfNull(given);
        lock (documents.Gate)
        {
            var customer = open.Read(StoreEntity.Customers, id);
            Merge(customer, given);
            Check(customer, id);
            customer["updated_at"] = open.Now;
            Complete(customer, given);
        }
    }

    /// <summary>Deletes an address; the customer's updated_at does not move.</summary>
    /// <exception cref="StoreRuleException">There is no such address.</exception>
    public void DeleteAddress(long addressId)
    {
        lock (documents.Gate)
        {
            if (((IQueryableDocuments)documents).FindAddress(addressId) is null)
            {
                throw StoreRuleException.NoSuch("addressId", addressId);
            }

            var customer = open.Read(StoreEntity.Customers, open.Ids.Owner(StoreEntity.Customers, "addresses", addressId)!.Value);
            AddressBook.Remove(customer, addressId);
            Save(customer);
        }
    }

    /// <summary>An empty text takes the value away; a value that is null says nothing.</summary>
    private static void Merge(JsonObject customer, JsonObject given)
    {
        foreach (var (name, value) in given.Where(member => !Own.Contains(member.Key) && member.Value is not null))
        {
            if (value is JsonValue scalar && scalar.TryGetValue<string>(out var text) && text.Length == 0)
            {
                customer.Remove(name);
            }
            else
            {
                customer[name] = value!.DeepClone();
            }
        }

        if (given["extension_attributes"] is JsonObject extension)
        {
            var kept = customer["extension_attributes"] as JsonObject ?? [];
            foreach (var (name, value) in extension)
            {
                kept[name] = value?.DeepClone();
            }

            customer["extension_attributes"] = kept;
        }
    }

    /// <summary>Finds website and store view from each other, or takes the default ones.</summary>
    private JsonObject Locate(JsonObject customer)
    {
        var views = JsonNode.Parse(((IQueryableDocuments)documents).FixedAnswer("store/storeViews")!.Value.Span)!.AsArray().Select(view => view!.AsObject()).ToList();
        bool Is(JsonObject view, string name, string member) => JsonNode.DeepEquals(view[name], customer[member]);
        if (customer["store_id"] is null)
        {
            customer["website_id"] ??= 1L;
            var first = views.Find(view => Is(view, "website_id", "website_id") && view["id"]!.GetValue<int>() > 0);
            customer["store_id"] = first?["id"]?.DeepClone();
        }

        var chosen = views.Find(view => Is(view, "id", "store_id"));
        customer["website_id"] ??= chosen?["website_id"]?.DeepClone();
        return chosen is not null && Is(chosen, "website_id", "website_id") ? chosen : throw new StoreRuleException("The store view is not in the associated website.");
    }

    private void Check(JsonObject customer, long? id)
    {
        CustomerRules.Check(customer);
        var group = customer["group_id"]!.GetValue<long>();
        if (documents.Count(StoreEntity.CustomerGroups) > 0 && !((IQueryableDocuments)documents).Contains(StoreEntity.CustomerGroups, group))
        {
            throw new StoreRuleException("The specified customer group id does not exist.");
        }

        if (new PeopleReader(documents).AccountOf(CustomerRules.Text(customer, "email"), customer["website_id"]!.GetValue<long>()) is { } other && other != id)
        {
            throw new StoreRuleException(Taken);
        }
    }

    private void Complete(JsonObject customer, JsonObject given)
    {
        if (given["addresses"] is JsonArray addresses)
        {
            AddressBook.Replace(customer, addresses, open.Ids);
        }
        else
        {
            AddressBook.Settle(customer);
        }

        CustomAttributeList.Merge(customer, given["custom_attributes"] as JsonArray, customAttributes);
        Save(customer);
    }

    private void Save(JsonObject customer) => open.Save(StoreEntity.Customers, MemberOrder.Sort(customer, "customer"));
}
