using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Puts given fields into an address as the store sent it. Pure but for the records it changes. Null means not given.</summary>
internal static class AddressMerge
{
    private static readonly string[] Texts =
        ["prefix", "firstname", "middlename", "lastname", "suffix", "company", "city", "postcode", "country_id", "telephone", "fax", "vat_id", "region_id"];

    /// <summary>Applies a change.</summary>
    /// <param name="address">The address; changed in place.</param>
    /// <param name="request">What is given.</param>
    /// <param name="region">The region that is meant; null when none is given.</param>
    /// <returns>Whether anything is different now.</returns>
    public static bool Apply(RawRecord address, AddressRequest request, Region? region)
    {
        var fields = new FieldMerge(address);
        var country = request.CountryCode?.ToUpperInvariant();

        // A region of the country before would make the address one that does not exist.
        var moved = country is not null && !string.Equals(address.Text("country_id"), country, StringComparison.OrdinalIgnoreCase);
        fields.Text("prefix", request.Prefix);
        fields.Text("firstname", request.FirstName);
        fields.Text("middlename", request.MiddleName);
        fields.Text("lastname", request.LastName);
        fields.Text("suffix", request.Suffix);
        fields.Text("company", request.Company);
        fields.Lines("street", request.Street);
        fields.Text("city", request.City);
        fields.Text("postcode", request.Postcode);
        fields.Text("country_id", country, ignoresCase: true);
        fields.Text("telephone", request.Telephone);
        fields.Text("fax", request.Fax);
        fields.Text("vat_id", request.TaxId);
        fields.Add((region ?? (moved ? Region.None : null)) is { } chosen && SetRegion(address, chosen));
        return fields.HasChanged;
    }

    /// <summary>An address of its own, with the name of the customer where none is given.</summary>
    public static RawRecord Create(RawRecord customer, AddressRequest request, Region? region)
    {
        var address = new RawRecord(new JsonObject { ["firstname"] = customer.Text("firstname"), ["lastname"] = customer.Text("lastname") });
        Apply(address, request, region);
        return address;
    }

    /// <summary>Whether two addresses are the same to a postman, whatever they are used for.</summary>
    public static bool IsSame(RawRecord one, RawRecord other) =>
        Texts.All(name => Plain(one, name) == Plain(other, name))
        && RegionName(one) == RegionName(other)
        && Street(one).SequenceEqual(Street(other));

    /// <summary>Makes an address the default one, or no longer.</summary>
    /// <param name="customer">The customer; changed in place.</param>
    /// <param name="address">One of its addresses; changed in place.</param>
    /// <param name="name"><c>default_billing</c> or <c>default_shipping</c>.</param>
    /// <param name="given">What is asked for; null when nothing is.</param>
    /// <returns>Whether anything is different now.</returns>
    public static bool SetDefault(RawRecord customer, RawRecord address, string name, bool? given)
    {
        var id = address.Text("id");
        var isDefault = address.Flag(name) || (id is not null && customer.Text(name) == id);
        if (given is not { } wish || wish == isDefault)
        {
            return false;
        }

        foreach (var other in customer.Objects("addresses").Where(other => other.Flag(name)))
        {
            other.Json[name] = false;
        }

        address.Json[name] = wish;
        if (id is not null)
        {
            customer.Json[name] = wish ? id : null;
        }

        return true;
    }

    private static bool SetRegion(RawRecord address, Region region)
    {
        if ((address.Text("region_id") ?? "0") == region.Id && (RegionName(address) ?? "") == (region.Name ?? ""))
        {
            return false;
        }

        var id = long.Parse(region.Id, CultureInfo.InvariantCulture);
        address.Json["region"] = new JsonObject { ["region_code"] = region.Code, ["region"] = region.Name, ["region_id"] = id };
        address.Json["region_id"] = id;
        return true;
    }

    private static string Plain(RawRecord address, string name) => address.Text(name)?.Trim() is { } text && text != "0" ? text : "";

    private static IEnumerable<string> Street(RawRecord address) => FieldMerge.LinesOf(address, "street").Select(line => line.Trim()).Where(line => line.Length > 0);

    private static string? RegionName(RawRecord address) =>
        address.Json["region"] is JsonObject region ? Text(new RawRecord(region)) : address.Text("region");

    private static string? Text(RawRecord region) => region.Text("region") is { Length: > 0 } name ? name : null;
}
