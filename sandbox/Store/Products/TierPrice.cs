using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Products;

/// <summary>A price for more than one piece or for a customer group, as a product holds it.</summary>
/// <param name="GroupId">Customer group; <see cref="AllGroups"/> for all.</param>
/// <param name="Quantity">From how many pieces on.</param>
/// <param name="Price">Price of a piece, or percent taken off.</param>
/// <param name="IsDiscount">Whether it is percent.</param>
/// <param name="WebsiteId">Website; 0 for all.</param>
internal sealed record TierPrice(long GroupId, decimal Quantity, decimal Price, bool IsDiscount, long WebsiteId)
{
    /// <summary>Id Magento keeps for all groups.</summary>
    public const long AllGroups = 32000;

    /// <summary>Whether both are for the same buyers and quantity, so that one takes the place of the other.</summary>
    public bool IsFor(TierPrice other) => GroupId == other.GroupId && Quantity == other.Quantity && WebsiteId == other.WebsiteId;

    public static IReadOnlyList<TierPrice> Of(JsonObject product) => [.. (product["tier_prices"] as JsonArray ?? []).Select(Read)];

    /// <summary>Sets the price of a piece, and with it what the discounts come to.</summary>
    public static void SetBasePrice(JsonObject product, decimal price)
    {
        product["price"] = PhpNumber.Of(price);
        Set(product, Of(product));
    }

    public static void Set(JsonObject product, IEnumerable<TierPrice> prices) =>
        product["tier_prices"] = new JsonArray([.. prices.Select(price => price.Json((decimal)product["price"]!))]);

    private static TierPrice Read(JsonNode? json)
    {
        var extension = json!["extension_attributes"];
        var percent = (decimal?)extension?["percentage_value"];
        return new TierPrice((long)json["customer_group_id"]!, (decimal)json["qty"]!, percent ?? (decimal)json["value"]!, percent is not null, (long?)extension?["website_id"] ?? 0);
    }

    private JsonObject Json(decimal basePrice)
    {
        var extension = new JsonObject();
        if (IsDiscount)
        {
            extension["percentage_value"] = PhpNumber.Of(Price);
        }

        extension["website_id"] = WebsiteId;
        return new JsonObject
        {
            ["customer_group_id"] = GroupId,
            ["qty"] = PhpNumber.Of(Quantity),
            ["value"] = PhpNumber.Of(IsDiscount ? basePrice * (100 - Price) / 100 : Price),
            ["extension_attributes"] = extension,
        };
    }
}
