using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Addresses of the store's pages.</summary>
internal static class ShopAddress
{
    public const string Orders = "/shop";

    public const string Customers = "/shop/customers";

    public const string Returns = "/shop/returns";

    public const string Register = "/shop/register";

    public static string Order(long id) => string.Create(CultureInfo.InvariantCulture, $"/shop/orders/{id}");

    public static string AskReturn(long orderId) => string.Create(CultureInfo.InvariantCulture, $"/shop/orders/{orderId}/return");

    /// <summary>The checkout, for a customer or a guest.</summary>
    public static string PlaceOrder(long? customerId = null) => customerId is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"/shop/order?customer={id}")
        : "/shop/order";

    /// <summary>A page of a list.</summary>
    public static string List(string list, string? search, int page) => QueryHelpers.AddQueryString(list, new Dictionary<string, string?>
    {
        ["search"] = string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
        ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(pair => pair.Value is not null));
}
