using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>Which address of an address book goes where.</summary>
/// <param name="Billing">Default billing address: the first address of the contact; null when there is none.</param>
/// <param name="Shipping">Default shipping address when it is another place: the second address of the contact.</param>
/// <param name="SharesPlace">Whether the default shipping address is the place of the default billing address.</param>
/// <param name="Further">Other places, one address each: rows of their own.</param>
internal sealed record AddressPlan(Address? Billing, Address? Shipping, bool SharesPlace, IReadOnlyList<Address> Further)
{
    public static AddressPlan For(IEnumerable<Address> book)
    {
        var addresses = book.ToList();
        var billing = addresses.FirstOrDefault(address => address.IsDefaultBilling);
        var shipping = addresses.FirstOrDefault(address => address.IsDefaultShipping);
        var sharesPlace = billing is not null && shipping is not null && LocationKey.Of(billing) == LocationKey.Of(shipping);
        shipping = sharesPlace ? null : shipping;

        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var main in new[] { billing, shipping })
        {
            if (main is not null)
            {
                places.Add(LocationKey.Of(main));
            }
        }

        var further = addresses.Where(address => !string.IsNullOrEmpty(address.Id) && places.Add(LocationKey.Of(address))).ToList();
        return new AddressPlan(billing, shipping, sharesPlace, further);
    }
}
