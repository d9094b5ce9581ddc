using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Identity;
using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Stores;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Reads the buyer from an order.</summary>
internal static class OrderBuyer
{
    /// <summary>
    /// The buyer. The address of a registered one counts as confirmed: who has not confirmed cannot log in to order.
    /// </summary>
    public static Buyer Of(Order order, ExternalKeys keys, Store store)
    {
        var email = EmailOf(order);
        var customerId = CustomerIdOf(order);
        return new Buyer(
            customerId is null ? null : keys.Customer(customerId),
            customerId,
            email is null ? null : keys.Email(store.ScopeOf(order.Website), email),
            email,
            order.Website,
            IsEmailConfirmed: true);
    }

    /// <summary>The company of the order, as far as this buyer can claim it.</summary>
    public static CompanyClaim? CompanyOf(Order order, ExternalKeys keys) =>
        CustomerIdOf(order) is null ? CompanyClaim.OfGuest(order.Company, keys) : CompanyClaim.Of(order.Company, keys);

    /// <summary>Keys of the buyer in either scope: enough to see whether a person decided, without reading the store.</summary>
    public static IEnumerable<string?> OwnKeys(Order order, ExternalKeys keys)
    {
        if (CustomerIdOf(order) is { } customerId)
        {
            yield return keys.Customer(customerId);
        }
        else if (EmailOf(order) is { } email)
        {
            yield return keys.Email(ExternalKeys.ScopeOf(order.Website), email);
            yield return keys.Email(ExternalKeys.GlobalScope, email);
        }
    }

    /// <summary>Whether the order tells anything to find its buyer by.</summary>
    public static bool IsKnown(Order order) => CustomerIdOf(order) is not null || EmailOf(order) is not null;

    private static string? CustomerIdOf(Order order) =>
        order.IsGuest || string.IsNullOrWhiteSpace(order.CustomerId) || order.CustomerId == "0" ? null : order.CustomerId;

    private static string? EmailOf(Order order) => string.IsNullOrWhiteSpace(order.Email) ? null : order.Email!.Trim();
}
