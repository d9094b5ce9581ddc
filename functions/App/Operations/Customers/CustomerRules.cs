using System.Globalization;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.App.Operations.Customers;

/// <summary>What the fields of a request about customers must be beyond their own limits. Pure.</summary>
internal static class CustomerRules
{
    /// <summary>Checks a new customer.</summary>
    /// <returns>The request with null for what is blank.</returns>
    /// <exception cref="OperationException">It does not fit; every field is named.</exception>
    public static CustomerRequest Check(CustomerRequest request)
    {
        var clean = request with
        {
            Website = Given.Text(request.Website),
            StoreView = Given.Text(request.StoreView),
            GroupId = Given.Text(request.GroupId),
            DateOfBirth = Given.Text(request.DateOfBirth),
            Address = request.Address is { } given ? Clean(given) : null,
        };
        List<FieldError> errors = [.. Date(clean.DateOfBirth)];
        if (clean.Address is { } address)
        {
            errors.AddRange(NewAddress(address, "address."));
            if (address.AddressId is not null)
            {
                errors.Add(new FieldError("address.addressId", "A new customer has no addresses yet."));
            }
        }

        Refuse(errors);
        return clean;
    }

    /// <summary>Checks a change of a customer.</summary>
    /// <returns>The request with null for what is blank and cannot be cleared.</returns>
    /// <exception cref="OperationException">It does not fit.</exception>
    public static CustomerChangeRequest Check(CustomerChangeRequest request)
    {
        Refuse(Date(request.DateOfBirth));
        return request with { GroupId = Given.Text(request.GroupId), Email = Given.Text(request.Email) };
    }

    /// <summary>Checks an address: a new one needs what Magento needs everywhere.</summary>
    /// <returns>The request with null for what is blank and cannot be cleared.</returns>
    /// <exception cref="OperationException">It does not fit; every field is named.</exception>
    public static AddressRequest Check(AddressRequest request)
    {
        var clean = Clean(request);
        Refuse(clean.AddressId is null ? NewAddress(clean, "") : Street(clean, ""));
        return clean;
    }

    private static AddressRequest Clean(AddressRequest address) => address with
    {
        AddressId = Given.Text(address.AddressId),
        CountryCode = Given.Text(address.CountryCode),
        Region = Given.Text(address.Region),
        RegionCode = Given.Text(address.RegionCode),
    };

    private static IEnumerable<FieldError> NewAddress(AddressRequest address, string parent)
    {
        if (address.Street is null)
        {
            yield return new FieldError(parent + "street", "Must be given on a new address.");
        }

        if (address.City is null)
        {
            yield return new FieldError(parent + "city", "Must be given on a new address.");
        }

        if (address.CountryCode is null)
        {
            yield return new FieldError(parent + "countryCode", "Must be given on a new address.");
        }

        foreach (var error in Street(address, parent))
        {
            yield return error;
        }
    }

    private static IEnumerable<FieldError> Street(AddressRequest address, string parent)
    {
        if (address.Street is { } street && (!street.Any(line => line.Trim().Length > 0) || street.Any(line => line.Length > 255)))
        {
            yield return new FieldError(parent + "street", "At least one line that is not empty; lines of at most 255 characters.");
        }
    }

    private static IEnumerable<FieldError> Date(string? date)
    {
        if (!string.IsNullOrEmpty(date) && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return new FieldError("dateOfBirth", "Not a date.");
        }
    }

    private static void Refuse(IEnumerable<FieldError> errors)
    {
        if (errors.ToList() is { Count: > 0 } found)
        {
            throw OperationException.Invalid(found);
        }
    }
}
