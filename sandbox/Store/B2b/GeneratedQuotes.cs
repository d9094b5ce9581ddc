using System.Globalization;
using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>Quotes of a generated store: every second cart of a company's customer waits for the merchant's answer.</summary>
internal static class GeneratedQuotes
{
    private const string Wish = "Please offer a better price for this quantity.";

    /// <summary>Makes a quote of the cart when it is one of them.</summary>
    public static JsonObject Decorated(JsonObject made)
    {
        var cart = JsonNode.Parse(made.ToJsonString())!.AsObject();
        if (IsQuote(cart))
        {
            var asked = DateOnly.ParseExact(((string)cart["updated_at"]!)[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var expires = asked.AddDays(StoreQuotes.DaysToDecide).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            cart["extension_attributes"]!["negotiable_quote"] = QuoteDocument.New(cart, $"Quote {cart["id"]}", (long)cart["customer"]!["id"]!, expires);
        }

        return cart;
    }

    /// <summary>What the buyers said, one comment for each quote.</summary>
    public static IEnumerable<JsonObject> Comments(IEnumerable<JsonObject> carts) => carts.Select(cart => JsonNode.Parse(cart.ToJsonString())!.AsObject()).Where(IsQuote)
        .Select((cart, index) => QuoteDocument.Comment(index + 1, (long)cart["id"]!, isOfBuyer: true, isDecline: false, (long)cart["customer"]!["id"]!, Wish, (string)cart["updated_at"]!));

    private static bool IsQuote(JsonObject cart) =>
        (long)cart["id"]! % 2 == 0 && cart["customer"]?["extension_attributes"]?["company_attributes"]?["company_id"] is not null;
}
