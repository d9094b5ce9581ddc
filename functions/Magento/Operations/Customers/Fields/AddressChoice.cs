using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Magento.Operations.Customers.Fields;

/// <summary>Which address of a customer a change is about.</summary>
internal static class AddressChoice
{
    /// <summary>The default billing address.</summary>
    public const string Billing = "billing";

    /// <summary>The default shipping address.</summary>
    public const string Shipping = "shipping";

    private const string NewMark = "new-";

    /// <summary>Whether the address is one somebody made in Dataverse and the store does not know by its id.</summary>
    public static bool IsNew(string? address) => address?.StartsWith(NewMark, StringComparison.Ordinal) == true;

    /// <summary>The address whose telephone is that of the customer: Magento keeps none with the customer itself. Null without addresses.</summary>
    public static Address? OfTelephone(Customer customer) =>
        Find(customer, Billing) ?? Find(customer, Shipping) ?? customer.Addresses.FirstOrDefault();

    /// <summary>The address; null when the customer has none of the kind.</summary>
    public static Address? Find(Customer customer, string address) => address switch
    {
        Billing => customer.Addresses.FirstOrDefault(candidate => candidate.IsDefaultBilling),
        Shipping => customer.Addresses.FirstOrDefault(candidate => candidate.IsDefaultShipping),
        _ => customer.Addresses.FirstOrDefault(candidate => candidate.Id == address),
    };
}
