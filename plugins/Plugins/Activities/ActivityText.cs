using System.Globalization;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Web activities as text for people.</summary>
internal static class ActivityText
{
    /// <summary>One line for the timeline, for example <c>Cart abandoned: 3 items, 84.90 EUR</c>.</summary>
    public static string Subject(WebActivity activity, WebActivityKindChoice kind, CartStateChoice? state) => kind switch
    {
        WebActivityKindChoice.CartAbandoned => With($"Cart {StateOf(state)}", Totals(activity)),
        WebActivityKindChoice.ProductViewed => With("Product viewed", ProductOf(activity)),
        WebActivityKindChoice.CatalogDownloaded => With("Catalog downloaded", FileOf(activity.Url)),
        WebActivityKindChoice.QuoteRequested => With("Quote requested", Totals(activity)),
        _ => activity.IsSubscribed == false ? "Newsletter: signed off" : "Newsletter: signed up",
    };

    /// <summary>One product a line, for example <c>2 x MUG</c>.</summary>
    public static string Contents(WebActivity activity) =>
        string.Join("\n", activity.Lines.Select(line => $"{Number(line.Quantity, "0.####")} x {line.Sku}"));

    /// <summary>The page without what may name a session or person; null when the text is no address of a page.</summary>
    public static string? Page(string? url)
    {
        var page = url?.Trim().Split('?', '#')[0];
        return page is { Length: > 0 } && Uri.TryCreate(page, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.UserInfo.Length == 0
            ? page
            : null;
    }

    private static string StateOf(CartStateChoice? state) => state switch
    {
        CartStateChoice.Open or CartStateChoice.Recovered => "recovered",
        CartStateChoice.Converted => "became an order",
        CartStateChoice.Expired => "expired",
        _ => "abandoned",
    };

    private static string With(string what, string? detail) => string.IsNullOrWhiteSpace(detail) ? what : $"{what}: {detail}";

    private static string? Totals(WebActivity activity)
    {
        var parts = new List<string>();
        if (activity.ItemCount is { } count)
        {
            parts.Add(count == 1m ? "1 item" : $"{Number(count, "0.####")} items");
        }

        if (activity.Total is { } total)
        {
            parts.Add($"{Number(total, "0.00##")} {activity.Currency}".TrimEnd());
        }

        return string.Join(", ", parts);
    }

    private static string? ProductOf(WebActivity activity) => activity.Lines.FirstOrDefault() is { } line ? line.Name ?? line.Sku : null;

    private static string? FileOf(string? url) => Page(url) is { } page ? Uri.UnescapeDataString(new Uri(page).Segments.Last().Trim('/')) : null;

    private static string Number(decimal value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
