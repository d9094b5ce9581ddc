using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Customers;

/// <summary>The addresses of a customer and which of them are the default ones.</summary>
internal static class AddressBook
{
    private static readonly string[] Roles = ["default_billing", "default_shipping"];

    /// <summary>
    /// Replaces the addresses by the ones given: one with an id changes what is given of it, one without is a new one, and every other address is deleted.
    /// </summary>
    /// <exception cref="StoreRuleException">An address is not complete, or has an id the customer has not.</exception>
    public static void Replace(JsonObject customer, JsonArray given, ChildIds ids)
    {
        var stored = (customer["addresses"] as JsonArray ?? []).Select(address => address!.AsObject()).ToDictionary(address => address["id"]!.GetValue<long>());
        var addresses = new JsonArray();
        foreach (var change in given.Select(address => address!.AsObject()))
        {
            var id = change["id"]?.GetValue<long>() ?? 0;
            var address = id == 0 ? [] : (JsonObject)(stored.GetValueOrDefault(id) ?? throw StoreRuleException.NoSuch("addressId", id)).DeepClone();
            foreach (var (name, value) in change)
            {
                address[name] = value?.DeepClone();
            }

            AddressRules.WriteRegion(address);
            AddressRules.Check(address);
            address["id"] = id == 0 ? ids.Next(StoreEntity.Customers, "addresses") : id;
            address["customer_id"] = customer["id"]!.DeepClone();
            addresses.Add(address);
        }

        customer["addresses"] = addresses;
        Settle(customer);
    }

    /// <summary>Takes an address away, and with it what it was the default for.</summary>
    public static void Remove(JsonObject customer, long addressId)
    {
        (customer["addresses"] as JsonArray)?.RemoveAll(address => address!["id"]!.GetValue<long>() == addressId);
        Settle(customer);
    }

    /// <summary>Makes the ids at the customer and the flags at the addresses say the same; the last address that claims a role has it.</summary>
    public static void Settle(JsonObject customer)
    {
        var addresses = (customer["addresses"] as JsonArray ?? []).Select(address => address!.AsObject()).ToList();
        foreach (var role in Roles)
        {
            var before = (string?)customer[role];
            var claims = addresses.LastOrDefault(address => address[role]?.GetValue<bool>() == true && Id(address) != before)
                ?? addresses.LastOrDefault(address => Id(address) == before && address[role]?.GetValue<bool>() != false);
            customer[role] = claims is null ? null : Id(claims);
            if (claims is null)
            {
                customer.Remove(role);
            }

            foreach (var address in addresses)
            {
                address.Remove(role);
                if (address == claims)
                {
                    address[role] = true;
                }
            }
        }

        addresses.ForEach(address =>
        {
            foreach (var name in address.Where(member => member.Value is null || (member.Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Length == 0)).Select(member => member.Key).ToList())
            {
                address.Remove(name);
            }

            MemberOrder.Sort(address, "address");
        });
    }

    private static string Id(JsonObject address) => address["id"]!.GetValue<long>().ToString(CultureInfo.InvariantCulture);
}
