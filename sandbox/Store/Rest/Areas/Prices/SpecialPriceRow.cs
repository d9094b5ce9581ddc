using System.Globalization;
using PowerPlatformMagento.Sandbox.Store.Rest.Body;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>One special price of a request.</summary>
internal sealed record SpecialPriceRow(decimal? Price, long? Store, string? Sku, string? From, string? To)
{
    /// <summary>Tail of every refusal.</summary>
    public string Id => $"Row ID: SKU = {Sku}, Store ID: {Store}, Price From: {From}, Price To: {To}.";

    /// <summary>Parameters of every refusal.</summary>
    public string[] Values => [Sku ?? "", $"{Store}", From ?? "", To ?? ""];

    /// <exception cref="RestError">A value of another type, or a member nobody knows.</exception>
    public static SpecialPriceRow Read(BodyObject row)
    {
        row.Only("price", "store_id", "sku", "price_from", "price_to", "extension_attributes");
        return new SpecialPriceRow(row.Number("price"), row.Integer("store_id"), row.Text("sku"), row.Text("price_from"), row.Text("price_to"));
    }

    public static bool IsDateOrNothing(string? value) => string.IsNullOrEmpty(value) || Date(value) is not null;

    /// <summary>The only spelling Magento takes; null for all others.</summary>
    public static DateTime? Date(string? value) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
