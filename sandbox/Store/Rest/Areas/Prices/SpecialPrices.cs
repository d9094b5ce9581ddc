using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Products;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Prices;

/// <summary>Special price of a product: three of its custom attributes.</summary>
internal static class SpecialPrices
{
    public const string From = "special_from_date";
    public const string To = "special_to_date";
    private const string Price = "special_price";

    public static void Set(JsonObject product, decimal price, string? from, string? to)
    {
        CustomAttributes.Set(product, Price, Stored(price));
        CustomAttributes.Set(product, From, from);
        CustomAttributes.Set(product, To, to);
    }

    public static void Remove(JsonObject product)
    {
        CustomAttributes.Set(product, Price, null);
        CustomAttributes.Set(product, From, null);
        CustomAttributes.Set(product, To, null);
    }

    public static decimal? Of(JsonObject product) => Number(product, Price);

    /// <summary>A decimal attribute; null when the product has none.</summary>
    public static decimal? Number(JsonObject product, string code) => CustomAttributes.Text(product, code) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>A decimal attribute as it is stored.</summary>
    public static JsonValue Stored(decimal value) => JsonValue.Create(value.ToString("0.000000", CultureInfo.InvariantCulture));
}
