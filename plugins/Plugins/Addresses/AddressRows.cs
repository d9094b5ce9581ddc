using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>Writes addresses into columns. An address is one thing: what the new one lacks is emptied.</summary>
internal static class AddressRows
{
    private const int NameLength = 200;
    private const int LineLength = 250;
    private const int CityLength = 80;
    private const int RegionLength = 50;
    private const int PostalCodeLength = 20;
    private const int CountryLength = 80;
    private const int TelephoneLength = 50;
    private const int ContactNameLength = 150;

    /// <summary>Fills one of the addresses inside a contact or account.</summary>
    public static void Fill(RowBuilder row, AddressColumns columns, Address? address) => row
        .Text(columns.AddressName, NameOf(address), NameLength)
        .Text(columns.Line1, LineOf(address, 0), LineLength)
        .Text(columns.Line2, LineOf(address, 1), LineLength)
        .Text(columns.Line3, LineOf(address, 2), LineLength)
        .Text(columns.City, address?.City, CityLength)
        .Text(columns.StateOrProvince, address?.Region ?? address?.RegionCode, RegionLength)
        .Text(columns.PostalCode, address?.Postcode, PostalCodeLength)
        .Text(columns.Country, address?.CountryCode, CountryLength)
        .Text(columns.Telephone, address?.Telephone, TelephoneLength)
        .Text(columns.Fax, address?.Fax, TelephoneLength);

    /// <summary>A row of its own for a further address of a contact.</summary>
    public static Entity Further(Address address, ExternalKeys keys, FieldRules rules) =>
        new RowBuilder(CustomerAddressTable.Name, rules, address.Id)
            .Key(CustomerAddressTable.ExternalKey, keys.Address(address.Id!), 100)
            .Key(CustomerAddressTable.LocationKey, LocationKey.Of(address), 64)
            .Text(CustomerAddressTable.AddressName, NameOf(address), NameLength)
            .Text(CustomerAddressTable.PrimaryContactName, PersonName.Of(address), ContactNameLength)
            .Text(CustomerAddressTable.Line1, LineOf(address, 0), LineLength)
            .Text(CustomerAddressTable.Line2, LineOf(address, 1), LineLength)
            .Text(CustomerAddressTable.Line3, LineOf(address, 2), LineLength)
            .Text(CustomerAddressTable.City, address.City, CityLength)
            .Text(CustomerAddressTable.StateOrProvince, address.Region ?? address.RegionCode, RegionLength)
            .Text(CustomerAddressTable.PostalCode, address.Postcode, PostalCodeLength)
            .Text(CustomerAddressTable.Country, address.CountryCode, CountryLength)
            .Text(CustomerAddressTable.Telephone, address.Telephone, TelephoneLength)
            .Text(CustomerAddressTable.Fax, address.Fax, TelephoneLength)
            .Code(CustomerAddressTable.TaxId, address.TaxId, 50)
            .Row;

    private static string? NameOf(Address? address) => PlainText.Clean(address?.Company) ?? PersonName.Of(address);

    // Dataverse has three lines, Magento up to four: the last one takes the rest.
    private static string? LineOf(Address? address, int index)
    {
        var lines = address?.Street.Where(line => !string.IsNullOrWhiteSpace(line)).ToList() ?? [];
        return index == 2 ? string.Join(", ", lines.Skip(2)) : lines.Skip(index).FirstOrDefault();
    }
}
