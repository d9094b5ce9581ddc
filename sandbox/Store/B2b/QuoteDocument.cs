using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.B2b;

/// <summary>The part of a cart that makes a negotiable quote of it, and its comments, in the shape Adobe documents.</summary>
internal static class QuoteDocument
{
    private const int Buyer = 3;
    private const int Seller = 2;

    public static JsonObject New(JsonObject cart, string name, long customerId, string expires)
    {
        var total = PhpNumber.Plain(QuotePrices.OriginalTotal(cart));
        return new JsonObject
        {
            ["quote_id"] = cart["id"]!.DeepClone(),
            ["is_regular_quote"] = true,
            ["status"] = QuoteStatus.Created,
            ["negotiated_price_type"] = null,
            ["negotiated_price_value"] = null,
            ["shipping_price"] = null,
            ["quote_name"] = name,
            ["expiration_period"] = expires,
            ["email_notification_status"] = 0,
            ["has_unconfirmed_changes"] = false,
            ["is_shipping_tax_changed"] = false,
            ["is_customer_price_changed"] = false,
            ["notifications"] = null,
            ["applied_rule_ids"] = "",
            ["is_address_draft"] = false,
            ["deleted_sku"] = null,
            ["creator_id"] = customerId,
            ["creator_type"] = Buyer,
            ["original_total_price"] = total,
            ["base_original_total_price"] = total,
            ["negotiated_total_price"] = total,
            ["base_negotiated_total_price"] = total,
        };
    }

    public static JsonObject Comment(long id, long quoteId, bool isOfBuyer, bool isDecline, long creatorId, string text, string at) => new()
    {
        ["entity_id"] = id,
        ["parent_id"] = quoteId,
        ["creator_type"] = isOfBuyer ? Buyer : Seller,
        ["is_decline"] = isDecline ? 1 : 0,
        ["is_draft"] = 0,
        ["creator_id"] = creatorId,
        ["comment"] = text,
        ["created_at"] = at,
        ["attachments"] = new JsonArray(),
    };

    /// <summary>The negotiation of a cart; null when it is a cart like others.</summary>
    public static JsonObject? Of(JsonObject cart) => cart["extension_attributes"]?["negotiable_quote"] is JsonObject quote && quote["status"] is not null ? quote : null;
}
