using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations.Carts;

namespace PowerPlatformMagento.Magento.Operations.Carts;

/// <summary>Carts as makers see them. Pure.</summary>
internal static class CartMapper
{
    public static Cart Map(CartWire cart, CartTotalsWire? totals, string store, StoreDirectory directory, DateTime now)
    {
        var items = Items(cart.Items);
        var updatedAt = LastChange(cart);
        return new Cart
        {
            Id = Needed.Id(cart.Id, "id"),
            Store = store,
            StoreView = directory.ViewCode(cart.StoreId),
            Website = directory.WebsiteCodeOfView(cart.StoreId),
            CustomerId = Optional.Id(cart.Customer?.Id),
            CustomerEmail = Email(cart),
            CustomerName = Name(cart),
            Telephone = Optional.Text(cart.BillingAddress?.Telephone),
            IsGuest = cart.CustomerIsGuest || Optional.Id(cart.Customer?.Id) is null,
            IsActive = cart.IsActive,
            IsNegotiableQuote = IsNegotiated(cart),
            CreatedAt = cart.CreatedAt == default ? updatedAt : cart.CreatedAt,
            UpdatedAt = updatedAt,
            AbandonedMinutes = cart.IsActive ? (int)Math.Clamp((now - updatedAt).TotalMinutes, 0, int.MaxValue) : null,
            OrderNumber = Optional.Text(cart.ReservedOrderId),
            Currency = Optional.Text(totals?.QuoteCurrencyCode) ?? Optional.Text(cart.Currency?.QuoteCurrencyCode),
            ItemsCount = (int)Math.Clamp(cart.ItemsCount, 0, int.MaxValue),
            ItemsQuantity = cart.ItemsQty,
            Subtotal = totals?.Subtotal ?? items.Sum(item => item.Total),
            Discount = totals?.DiscountAmount,
            Shipping = totals?.ShippingAmount,
            Tax = totals?.TaxAmount,
            GrandTotal = totals?.GrandTotal,
            Items = items,
        };
    }

    /// <summary>Whether a company negotiates about the cart.</summary>
    public static bool IsNegotiated(CartWire cart) => Optional.Text(cart.ExtensionAttributes?.NegotiableQuote?.Status) is not null;

    /// <summary>E-mail address of whoever the cart belongs to; of a guest that of the bill.</summary>
    public static string? Email(CartWire cart) => Optional.Text(cart.Customer?.Email) ?? Optional.Text(cart.BillingAddress?.Email);

    public static string? Name(CartWire cart)
    {
        var (first, last) = Names(cart);
        return first is null ? last : last is null ? first : $"{first} {last}";
    }

    /// <summary>Given and family name of whoever the cart belongs to; of a guest those of the bill.</summary>
    public static (string? First, string? Last) Names(CartWire cart)
    {
        var own = (First: Optional.Text(cart.Customer?.Firstname)?.Trim(), Last: Optional.Text(cart.Customer?.Lastname)?.Trim());
        return own is (null, null) ? (Optional.Text(cart.BillingAddress?.Firstname)?.Trim(), Optional.Text(cart.BillingAddress?.Lastname)?.Trim()) : own;
    }

    /// <summary>A cart nobody has touched yet has no time of change in older versions.</summary>
    public static DateTime LastChange(CartWire cart) =>
        cart.UpdatedAt != default ? cart.UpdatedAt : cart.CreatedAt != default ? cart.CreatedAt : DateTime.UnixEpoch;

    private static List<CartItem> Items(List<CartItemWire?>? items) =>
    [
        .. (items ?? []).OfType<CartItemWire>().Where(item => Needed.IsId(item.ItemId)).Select(item => new CartItem
        {
            Id = item.ItemId!,
            Sku = Optional.Text(item.Sku),
            Name = Optional.Text(item.Name),
            ProductType = Optional.Text(item.ProductType),
            Quantity = item.Qty,
            Price = item.Price,
            Total = item.Qty * item.Price,
        }),
    ];
}
