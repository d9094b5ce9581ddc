using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>What a negotiated price does to a cart: every piece costs less by the same part, and so do the totals.</summary>
internal static class QuotePrices
{
    /// <summary>Percent taken off.</summary>
    public const int Percent = 1;

    /// <summary>Amount taken off.</summary>
    public const int Amount = 2;

    /// <summary>The total the seller proposes.</summary>
    public const int Proposed = 3;

    /// <summary>What the cart costs at the prices of the catalogue, without tax.</summary>
    public static decimal OriginalTotal(JsonObject cart) => Items(cart).Sum(item => OriginalPrice(item) * (decimal)item["qty"]!);

    /// <summary>The negotiated total; null when nothing is negotiated or the kind is not known.</summary>
    public static decimal? NegotiatedTotal(decimal original, long? type, decimal? value) => (type, value) switch
    {
        (Percent, { } percent) => Cents(original * (100 - percent) / 100),
        (Amount, { } amount) => Cents(original - amount),
        (Proposed, { } total) => Cents(total),
        _ => null,
    };

    /// <summary>Sets the prices of all pieces so that they come to a part of the original ones.</summary>
    /// <param name="cart">The cart.</param>
    /// <param name="totals">Its totals.</param>
    /// <param name="before">The part they come to now.</param>
    /// <param name="after">The part they shall come to.</param>
    public static void Scale(JsonObject cart, JsonObject totals, decimal before, decimal after)
    {
        foreach (var item in Items(cart).Concat(Repeated(cart)))
        {
            var original = OriginalPrice(item);
            item["price"] = PhpNumber.Of(Cents(original * after));
            item["extension_attributes"] = new JsonObject
            {
                ["negotiable_quote_item"] = new JsonObject
                {
                    ["item_id"] = item["item_id"]!.DeepClone(),
                    ["original_price"] = PhpNumber.Of(original),
                    ["original_tax_amount"] = 0,
                    ["original_discount_amount"] = 0,
                },
            };
        }

        ScaleTotals(totals, before == 0 ? 0 : after / before);
    }

    private static void ScaleTotals(JsonObject totals, decimal factor)
    {
        foreach (var (name, value) in totals.Where(member => IsAmount(member.Key) && member.Value is JsonValue).ToList())
        {
            totals[name] = PhpNumber.Of(Cents((decimal)value! * factor));
        }

        foreach (var part in (totals["items"] as JsonArray ?? []).Concat(totals["total_segments"] as JsonArray ?? []))
        {
            ScaleTotals(part!.AsObject(), factor);
        }
    }

    private static bool IsAmount(string name) => name is "value" || name.StartsWith("base_price", StringComparison.Ordinal) || name.StartsWith("price", StringComparison.Ordinal)
        || name.Contains("total", StringComparison.Ordinal) || name.EndsWith("tax_amount", StringComparison.Ordinal);

    private static decimal OriginalPrice(JsonObject item) =>
        (decimal?)item["extension_attributes"]?["negotiable_quote_item"]?["original_price"] ?? (decimal)item["price"]!;

    private static IEnumerable<JsonObject> Items(JsonObject cart) => cart["items"]!.AsArray().Select(item => item!.AsObject());

    private static IEnumerable<JsonObject> Repeated(JsonObject cart) =>
        (cart["extension_attributes"]?["shipping_assignments"] as JsonArray ?? []).SelectMany(assignment => assignment!["items"]!.AsArray()).Select(item => item!.AsObject());

    private static decimal Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
