using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Editing.Customers;

/// <summary>What an address has to be like, and how its region is written.</summary>
internal static class AddressRules
{
    private static readonly string[] WithRegion = ["US", "CA"];

    /// <exception cref="StoreRuleException">Names every member that is missing, in Magento's order.</exception>
    public static void Check(JsonObject address)
    {
        List<StoreRuleException> problems = [];
        Demand("firstname");
        Demand("lastname");
        if ((address["street"] as JsonArray)?.Any(line => !string.IsNullOrWhiteSpace((string?)line)) != true)
        {
            problems.Add(StoreRuleException.Required("street"));
        }

        Demand("city");
        Demand("telephone");
        Demand("postcode");
        Demand("country_id", "countryId");
        var country = CustomerRules.Text(address, "country_id");
        if (country.Length > 0 && (country.Length != 2 || !country.All(char.IsAsciiLetterUpper)))
        {
            problems.Add(new StoreRuleException("Invalid value of \"%1\" provided for the %2 field.", country, "countryId"));
        }
        else if (WithRegion.Contains(country) && address["region_id"]?.GetValue<long>() is null or 0)
        {
            problems.Add(StoreRuleException.Required("regionId"));
        }

        if (problems.Count > 0)
        {
            throw StoreRuleException.Of(problems);
        }

        void Demand(string name, string? field = null)
        {
            if (CustomerRules.Text(address, name).Length == 0)
            {
                problems.Add(StoreRuleException.Required(field ?? name));
            }
        }
    }

    /// <summary>Writes the region as Magento answers it: as an object with names and once more as an id, 0 when there is none.</summary>
    public static void WriteRegion(JsonObject address)
    {
        var given = address["region"] as JsonObject;
        var id = given?["region_id"]?.GetValue<long>() is > 0 and var own ? own : address["region_id"]?.GetValue<long>() ?? 0;
        var name = (string?)given?["region"];
        var country = CustomerRules.Text(address, "country_id");
        var known = Country.All.SelectMany(candidate => candidate.Regions.Select(region => (candidate.Code, Region: region)))
            .FirstOrDefault(entry => id > 0 ? entry.Region.Id == id : entry.Code == country && entry.Region.Name == name).Region;
        address["region"] = new JsonObject
        {
            ["region_code"] = known?.Code ?? (string?)given?["region_code"] ?? name,
            ["region"] = known?.Name ?? name,
            ["region_id"] = known?.Id ?? id,
        };
        address["region_id"] = known?.Id ?? id;
    }
}
