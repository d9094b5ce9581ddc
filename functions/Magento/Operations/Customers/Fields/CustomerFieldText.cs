using System.Globalization;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>What a customer of the store says in a column of Dataverse, as text: the same that an import writes there.</summary>
internal static class CustomerFieldText
{
    private const int LinesBeforeLast = 2;

    /// <summary>The text; null for none.</summary>
    public static string? Of(Customer customer, FieldChange change)
    {
        var address = change.Address is { } wanted ? AddressChoice.Find(customer, wanted) : null;
        var text = change.Address is null ? OfCustomer(customer, change.Column) : OfAddress(address, CustomerColumns.Plain(change.Column));
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    /// <summary>Whether two texts say the same: blanks at the ends and what a column had no room for do not count.</summary>
    public static bool AreSame(string? one, string? other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (one is not null && other is not null && (IsCut(one, other) || IsCut(other, one)));

    /// <summary>Whether a text is one that was known when the change was made, or one an attempt to write it may have left: then nobody else changed the store.</summary>
    public static bool IsKnown(FieldChange change, string? text) => AreSame(text, change.Before) || change.Attempted.Any(attempted => AreSame(text, attempted));

    private static string? OfCustomer(Customer customer, string column) => column switch
    {
        CustomerColumns.Salutation => customer.Prefix,
        CustomerColumns.FirstName => customer.FirstName,
        CustomerColumns.MiddleName => customer.MiddleName,
        CustomerColumns.LastName => customer.LastName,
        CustomerColumns.Suffix => customer.Suffix,
        CustomerColumns.Email => customer.Email,
        CustomerColumns.Gender => customer.Gender is 1 or 2 ? customer.Gender.Value.ToString(CultureInfo.InvariantCulture) : null,
        CustomerColumns.BirthDate => customer.DateOfBirth,
        CustomerColumns.Newsletter => customer.IsSubscribed switch { true => "true", false => "false", null => null },
        CustomerColumns.Telephone => AddressChoice.OfTelephone(customer)?.Telephone,
        CustomerColumns.JobTitle => customer.Company?.JobTitle,
        CustomerColumns.Company => customer.Company?.Id,
        _ => null,
    };

    /// <summary>What an address says in a column without its prefix; null for none.</summary>
    public static string? OfAddress(Address? address, string column) => column switch
    {
        CustomerColumns.AddressName => address?.Company ?? PersonOf(address),
        CustomerColumns.PrimaryContact => PersonOf(address),
        CustomerColumns.Line1 => LineOf(address, 0),
        CustomerColumns.Line2 => LineOf(address, 1),
        CustomerColumns.Line3 => LineOf(address, LinesBeforeLast),
        CustomerColumns.City => address?.City,
        CustomerColumns.Region => address?.Region ?? address?.RegionCode,
        CustomerColumns.PostalCode => address?.Postcode,
        CustomerColumns.Country => address?.CountryCode,
        CustomerColumns.AddressTelephone => address?.Telephone,
        CustomerColumns.Fax => address?.Fax,
        CustomerColumns.TaxId => address?.TaxId,
        _ => null,
    };

    private static string? PersonOf(Address? address) => address is null
        ? null
        : string.Join(' ', new[] { address.Prefix, address.FirstName, address.MiddleName, address.LastName, address.Suffix }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));

    // Dataverse has three lines, Magento up to four: the last one takes the rest.
    private static string? LineOf(Address? address, int index)
    {
        var lines = address?.Street.Where(line => !string.IsNullOrWhiteSpace(line)).ToList() ?? [];
        return index == LinesBeforeLast ? string.Join(", ", lines.Skip(LinesBeforeLast)) : lines.ElementAtOrDefault(index);
    }

    private static bool IsCut(string text, string whole) => text.EndsWith('…') && whole.StartsWith(text[..^1], StringComparison.Ordinal);
}
