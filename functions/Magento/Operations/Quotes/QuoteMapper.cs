using System.Globalization;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Operations.Carts;
using PowerPlatformMagento.Magento.Store;
using PowerPlatformMagento.Operations.Quotes;

namespace PowerPlatformMagento.Magento.Operations.Quotes;

/// <summary>Negotiations as makers see them. Pure.</summary>
internal static class QuoteMapper
{
    private const string Buyer = "3";

    public static NegotiableQuote Map(CartWire cart, string store, StoreDirectory directory, IReadOnlyDictionary<string, CompanyAccount> companies)
    {
        var negotiation = cart.ExtensionAttributes!.NegotiableQuote!;
        var status = negotiation.Status!.Trim().ToLowerInvariant();
        var items = Items(cart.Items);
        var original = negotiation.OriginalTotalPrice ?? items.Sum(item => (item.OriginalPrice ?? item.Price) * item.Quantity);
        var company = Optional.Id(cart.Customer?.ExtensionAttributes?.CompanyAttributes?.CompanyId);
        return new NegotiableQuote
        {
            Id = Needed.Id(cart.Id, "id"),
            Store = store,
            Name = Optional.Text(negotiation.QuoteName),
            Status = status,
            IsSellersTurn = QuoteStatuses.CanBeSent(status),
            StoreView = directory.ViewCode(cart.StoreId),
            Website = directory.WebsiteCodeOfView(cart.StoreId),
            CompanyId = company,
            CompanyName = company is null ? null : companies.GetValueOrDefault(company)?.Company.Name,
            CustomerId = Optional.Id(cart.Customer?.Id),
            CustomerEmail = CartMapper.Email(cart),
            CustomerName = CartMapper.Name(cart),
            CreatedAt = cart.CreatedAt == default ? CartMapper.LastChange(cart) : cart.CreatedAt,
            UpdatedAt = CartMapper.LastChange(cart),
            ExpiresOn = Day(negotiation.ExpirationPeriod),
            Currency = Optional.Text(cart.Currency?.QuoteCurrencyCode),
            OriginalTotal = original,
            NegotiatedTotal = negotiation.NegotiatedTotalPrice ?? original,
            Items = items,
        };
    }

    public static QuoteComment Comment(RawRecord comment) => new()
    {
        Id = comment.Text("entity_id") ?? "0",
        Text = Optional.Text(comment.Text("comment")),
        CreatedAt = Instant(comment.Text("created_at")),
        IsFromBuyer = comment.Text("creator_type") == Buyer,
        IsDecline = comment.Flag("is_decline"),
    };

    private static List<QuoteItem> Items(List<CartItemWire?>? items) =>
    [
        .. (items ?? []).OfType<CartItemWire>().Where(item => Needed.IsId(item.ItemId)).Select(item => new QuoteItem
        {
            Id = item.ItemId!,
            Sku = Optional.Text(item.Sku),
            Name = Optional.Text(item.Name),
            Quantity = item.Qty,
            Price = item.Price,
            OriginalPrice = item.ExtensionAttributes?.NegotiableQuoteItem?.OriginalPrice,
            Total = item.Qty * item.Price,
        }),
    ];

    // A day without a time; some versions write a time of midnight behind it.
    private static string? Day(string? text) =>
        Optional.Text(text) is { Length: >= 10 } day && DateOnly.TryParseExact(day[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
            ? parsed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static DateTime Instant(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant) ? instant : DateTime.UnixEpoch;
}
