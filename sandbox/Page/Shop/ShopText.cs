using System.Globalization;

namespace PowerPlatformMagento.Sandbox.Page.Shop;

/// <summary>Values of the store as people read them.</summary>
internal static class ShopText
{
    /// <summary>E.g. <c>1,234.50 EUR</c>.</summary>
    public static string Money(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{amount:N2} {currency}");

    /// <summary>E.g. <c>2</c> or <c>1.5</c>.</summary>
    public static string Pieces(decimal quantity) => quantity.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>E.g. <c>1 piece</c> or <c>2 pieces</c>.</summary>
    public static string PiecesInWords(decimal quantity) => quantity == 1 ? "1 piece" : $"{Pieces(quantity)} pieces";

    /// <summary>Date and time, UTC, written as in the app.</summary>
    public static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("M/d/yyyy h:mm tt", CultureInfo.InvariantCulture);

    /// <summary>A country the store sells to, by its ISO code; the code itself when it is another one.</summary>
    public static string Country(string code) => code switch
    {
        "DE" => "Germany",
        "AT" => "Austria",
        "CH" => "Switzerland",
        "FR" => "France",
        "GB" => "United Kingdom",
        "US" => "United States",
        _ => code,
    };

    /// <summary>A state or status of Magento, e.g. <c>Pending payment</c> for <c>pending_payment</c>; Magento writes <c>holded</c>.</summary>
    public static string State(string state) => state switch
    {
        "" => "Unknown",
        "holded" => "On hold",
        "processed_closed" => "Approved, closed",
        _ => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(state[0])}{state[1..].Replace('_', ' ')}"),
    };
}
