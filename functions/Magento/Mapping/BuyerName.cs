using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Mapping;

/// <summary>Name of the buyer: the one of the account, or of the billing address where Magento left it out.</summary>
internal readonly record struct BuyerName(string? Prefix, string? FirstName, string? MiddleName, string? LastName, string? Suffix)
{
    public static BuyerName Of(OrderWire order)
    {
        var own = new BuyerName(
            Optional.Text(order.CustomerPrefix),
            Optional.Text(order.CustomerFirstname),
            Optional.Text(order.CustomerMiddlename),
            Optional.Text(order.CustomerLastname),
            Optional.Text(order.CustomerSuffix));
        if (own.FirstName is not null || own.LastName is not null || order.BillingAddress is not { } billing)
        {
            return own;
        }

        return new BuyerName(
            Optional.Text(billing.Prefix),
            Optional.Text(billing.Firstname),
            Optional.Text(billing.Middlename),
            Optional.Text(billing.Lastname),
            Optional.Text(billing.Suffix));
    }
}
