using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>Turns changes of columns into the requests that change a customer. Pure. An empty text clears a field.</summary>
internal static class CustomerFieldRequest
{
    // Magento's word for a gender that is not told.
    private const int NotSpecified = 3;

    /// <summary>Changes of the customer itself.</summary>
    public static CustomerChangeRequest OfCustomer(IReadOnlyList<FieldChange> changes)
    {
        var texts = changes.Where(change => change.Address is null).ToDictionary(change => change.Column, change => change.After ?? "", StringComparer.Ordinal);
        return new CustomerChangeRequest
        {
            Prefix = texts.GetValueOrDefault(CustomerColumns.Salutation),
            FirstName = texts.GetValueOrDefault(CustomerColumns.FirstName),
            MiddleName = texts.GetValueOrDefault(CustomerColumns.MiddleName),
            LastName = texts.GetValueOrDefault(CustomerColumns.LastName),
            Suffix = texts.GetValueOrDefault(CustomerColumns.Suffix),
            Email = texts.GetValueOrDefault(CustomerColumns.Email),
            DateOfBirth = texts.GetValueOrDefault(CustomerColumns.BirthDate),
            Gender = texts.TryGetValue(CustomerColumns.Gender, out var gender) ? int.TryParse(gender, out var option) ? option : NotSpecified : null,
            IsSubscribed = texts.TryGetValue(CustomerColumns.Newsletter, out var subscribed) ? subscribed == "true" : null,
        };
    }

    /// <summary>Changes of one address.</summary>
    /// <param name="known">The address as the store has it; null when it has none of the kind.</param>
    /// <param name="changes">The changes of this address.</param>
    public static AddressRequest OfAddress(Address? known, IReadOnlyList<FieldChange> changes)
    {
        // The telephone of the contact and that of its address are one field here: the one changed last counts.
        var texts = changes.OrderBy(change => change.ChangedAt).GroupBy(change => CustomerColumns.Plain(change.Column), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last().After ?? "", StringComparer.Ordinal);
        var person = texts.GetValueOrDefault(CustomerColumns.PrimaryContact)?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new AddressRequest
        {
            AddressId = known?.Id,
            FirstName = person is { Length: > 1 } ? string.Join(' ', person[..^1]) : null,
            LastName = person is { Length: > 0 } ? person[^1] : null,
            Company = CompanyOf(known, texts.GetValueOrDefault(CustomerColumns.AddressName)),
            Street = StreetOf(known, texts),
            City = texts.GetValueOrDefault(CustomerColumns.City),
            Region = texts.GetValueOrDefault(CustomerColumns.Region),
            Postcode = texts.GetValueOrDefault(CustomerColumns.PostalCode),
            CountryCode = texts.GetValueOrDefault(CustomerColumns.Country),
            Telephone = texts.GetValueOrDefault(CustomerColumns.AddressTelephone),
            Fax = texts.GetValueOrDefault(CustomerColumns.Fax),
            TaxId = texts.GetValueOrDefault(CustomerColumns.TaxId),
        };
    }

    // Without a company the column holds the name of the person, which is no company.
    private static string? CompanyOf(Address? known, string? name) =>
        name is not null && known is not null && name == string.Join(' ', new[] { known.Prefix, known.FirstName, known.MiddleName, known.LastName, known.Suffix }.Where(part => !string.IsNullOrWhiteSpace(part)))
            ? ""
            : name;

    // The third line of Dataverse stands for all further lines of the store: only a change of it replaces them.
    private static List<string>? StreetOf(Address? known, Dictionary<string, string> texts)
    {
        string[] columns = [CustomerColumns.Line1, CustomerColumns.Line2, CustomerColumns.Line3];
        if (!columns.Any(texts.ContainsKey))
        {
            return null;
        }

        List<string> lines = [.. known?.Street.Where(line => !string.IsNullOrWhiteSpace(line)) ?? []];
        for (var index = 0; index < columns.Length; index++)
        {
            if (!texts.TryGetValue(columns[index], out var line))
            {
                continue;
            }

            while (lines.Count <= index)
            {
                lines.Add("");
            }

            if (index == columns.Length - 1)
            {
                lines.RemoveRange(index, lines.Count - index);
                lines.Add(line);
            }
            else
            {
                lines[index] = line;
            }
        }

        lines.RemoveAll(string.IsNullOrWhiteSpace);
        return lines;
    }
}
