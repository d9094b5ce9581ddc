using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Operations.Customers;

namespace PowerPlatformMagento.Magento.Operations.Customers;

/// <summary>Puts given fields into a customer as the store sent it. Pure but for the record it changes. Null means not given.</summary>
internal static class CustomerMerge
{
    /// <summary>Applies a change.</summary>
    /// <returns>Whether anything is different now.</returns>
    public static bool Apply(RawRecord customer, CustomerChangeRequest request)
    {
        var fields = new FieldMerge(customer);
        fields.Text("email", request.Email?.Trim(), ignoresCase: true);
        fields.Text("firstname", request.FirstName);
        fields.Text("lastname", request.LastName);
        fields.Text("middlename", request.MiddleName);
        fields.Text("prefix", request.Prefix);
        fields.Text("suffix", request.Suffix);
        fields.Text("taxvat", request.TaxId);
        fields.Text("dob", request.DateOfBirth);
        fields.Number("gender", request.Gender?.ToString(CultureInfo.InvariantCulture));
        fields.Number("group_id", request.GroupId?.TrimStart('0') is { Length: 0 } ? "0" : request.GroupId?.TrimStart('0'));
        if (request.IsSubscribed is { } subscribed)
        {
            var extension = customer.Json["extension_attributes"] as JsonObject;
            if (extension is null)
            {
                customer.Json["extension_attributes"] = extension = [];
            }

            fields.Add(FieldMerge.Flag(extension, "is_subscribed", subscribed));
        }

        return fields.HasChanged;
    }

    /// <summary>A new customer.</summary>
    public static RawRecord Create(CustomerRequest request)
    {
        var customer = new RawRecord([]);
        Apply(customer, ChangeOf(request));
        return customer;
    }

    /// <summary>The fields of a new customer as a change, to tell whether a customer has them already.</summary>
    public static CustomerChangeRequest ChangeOf(CustomerRequest request) => new()
    {
        Email = request.Email,
        FirstName = request.FirstName,
        LastName = request.LastName,
        MiddleName = request.MiddleName,
        Prefix = request.Prefix,
        Suffix = request.Suffix,
        Gender = request.Gender,
        DateOfBirth = request.DateOfBirth,
        TaxId = request.TaxId,
        GroupId = request.GroupId,
        IsSubscribed = request.IsSubscribed,
    };

    /// <summary>Sets a custom attribute.</summary>
    /// <returns>Whether it is different now.</returns>
    public static bool SetAttribute(RawRecord customer, string code, string value)
    {
        if (Attribute(customer, code) == value)
        {
            return false;
        }

        if (customer.Json["custom_attributes"] is not JsonArray attributes)
        {
            customer.Json["custom_attributes"] = attributes = [];
        }

        if (attributes.OfType<JsonObject>().FirstOrDefault(attribute => new RawRecord(attribute).Text("attribute_code") == code) is { } known)
        {
            known["value"] = value;
        }
        else
        {
            attributes.Add(new JsonObject { ["attribute_code"] = code, ["value"] = value });
        }

        return true;
    }

    /// <summary>The value of a custom attribute; null when the customer has none.</summary>
    public static string? Attribute(RawRecord customer, string code) =>
        customer.Objects("custom_attributes").FirstOrDefault(attribute => attribute.Text("attribute_code") == code)?.Text("value");
}
