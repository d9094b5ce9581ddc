using System.Globalization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Customers with their addresses.</summary>
internal static class CustomerMapper
{
    public static Customer Map(CustomerWire customer, MappingContext context)
    {
        var id = Needed.Id(customer.Id, "id");
        var createdAt = Needed.Instant(customer.CreatedAt, "created_at");
        var company = CompanyMapper.OfCustomer(customer, context);
        return new Customer
        {
            Source = context.SourceOf(id, null, customer.UpdatedAt > createdAt ? customer.UpdatedAt : createdAt),
            StoreView = context.Directory.ViewCode(customer.StoreId),
            Website = context.Directory.WebsiteCode(customer.WebsiteId),
            Email = Needed.Text(customer.Email, "email"),
            IsEmailConfirmed = Optional.Text(customer.Confirmation) is null,
            Prefix = Optional.Text(customer.Prefix),
            FirstName = Optional.Text(customer.Firstname),
            MiddleName = Optional.Text(customer.Middlename),
            LastName = Optional.Text(customer.Lastname),
            Suffix = Optional.Text(customer.Suffix),
            Gender = customer.Gender switch { "1" => 1, "2" => 2, "3" => 3, _ => null },
            DateOfBirth = DateOfBirth(customer.Dob),
            TaxId = Optional.Text(customer.Taxvat),
            GroupId = Optional.Text(customer.GroupId),
            CreatedAt = createdAt,
            IsSubscribed = customer.ExtensionAttributes?.IsSubscribed,
            Company = company,
            Addresses = Addresses(customer),
        };
    }

    private static List<Address> Addresses(CustomerWire customer)
    {
        var addresses = new List<Address>(customer.Addresses?.Count ?? 0);
        foreach (var address in customer.Addresses ?? [])
        {
            if (address is not null)
            {
                addresses.Add(AddressMapper.OfCustomer(address, customer));
            }
        }

        return addresses;
    }

    private static string? DateOfBirth(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text[..10]
            : null;
}
