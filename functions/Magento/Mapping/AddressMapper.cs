using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Addresses of orders and customers.</summary>
internal static class AddressMapper
{
    /// <summary>An address of an order; null when there is none.</summary>
    public static Address? OfOrder(AddressWire? address) => address is null ? null : Map(address, false, false);

    /// <summary>An address of a customer, whose default ids say what it is used for.</summary>
    public static Address OfCustomer(AddressWire address, CustomerWire customer)
    {
        var id = Optional.Id(address.Id);
        return Map(
            address,
            address.DefaultBilling || (id is not null && id == customer.DefaultBilling),
            address.DefaultShipping || (id is not null && id == customer.DefaultShipping));
    }

    private static Address Map(AddressWire address, bool isBilling, bool isShipping) => new()
    {
        Id = Optional.Id(address.Id) ?? Optional.Id(address.EntityId),
        Prefix = Optional.Text(address.Prefix),
        FirstName = Optional.Text(address.Firstname),
        MiddleName = Optional.Text(address.Middlename),
        LastName = Optional.Text(address.Lastname),
        Suffix = Optional.Text(address.Suffix),
        Company = Optional.Text(address.Company),
        Street = address.Street ?? [],
        City = Optional.Text(address.City),
        Region = Optional.Text(address.Region?.Name),
        RegionCode = Optional.Text(address.RegionCode) ?? Optional.Text(address.Region?.Code),
        Postcode = Optional.Text(address.Postcode),
        CountryCode = Optional.Text(address.CountryId)?.ToUpperInvariant(),
        Telephone = Optional.Text(address.Telephone),
        Fax = Optional.Text(address.Fax),
        TaxId = Optional.Text(address.VatId),
        IsDefaultBilling = isBilling,
        IsDefaultShipping = isShipping,
    };
}
