using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>Names of people as one text.</summary>
internal static class PersonName
{
    public static string? Of(Address? address) => address is null
        ? null
        : Of(address.Prefix, address.FirstName, address.MiddleName, address.LastName, address.Suffix);

    /// <summary>The name of the buyer; that of the billing address when the order has none.</summary>
    public static string? Of(Order order) =>
        Of(order.Prefix, order.FirstName, order.MiddleName, order.LastName, order.Suffix) ?? Of(order.BillingAddress);

    private static string? Of(params string?[] parts)
    {
        var name = string.Join(" ", parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
        return name.Length == 0 ? null : name;
    }
}
