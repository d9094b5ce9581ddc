using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Generation;

namespace PowerPlatformMagento.Sandbox.Store.Carts;

/// <summary>A cart as Magento 2.4.7 answers it.</summary>
internal static class CartDocument
{
    /// <summary>The document as if it had been read, so that its numbers convert to any type.</summary>
    public static JsonObject Of(CartPlan plan) => JsonNode.Parse(Written(plan).ToJsonString())!.AsObject();

    public static long ItemId(CartPlan plan, int index) => (plan.Id * 100) + index + 1;

    private static JsonObject Written(CartPlan plan)
    {
        var rows = plan.Rows.ToList();
        return new JsonObject
        {
            ["id"] = plan.Id,
            ["created_at"] = plan.CreatedAt,
            ["updated_at"] = plan.UpdatedAt,
            ["is_active"] = true,
            ["is_virtual"] = rows.Count > 0 && rows.TrueForAll(row => row.Kind == LineKind.Virtual),
            ["items"] = Items(plan),
            ["items_count"] = rows.Count,
            ["items_qty"] = rows.Sum(row => row.Quantity),
            ["customer"] = plan.Customer?.DeepClone() ?? new JsonObject { ["email"] = null, ["firstname"] = null, ["lastname"] = null },
            ["billing_address"] = Address(plan, shipping: false),
            ["orig_order_id"] = 0,
            ["currency"] = new JsonObject
            {
                ["global_currency_code"] = "EUR",
                ["base_currency_code"] = plan.View.BaseCurrency,
                ["store_currency_code"] = plan.View.BaseCurrency,
                ["quote_currency_code"] = plan.View.Currency,
                ["store_to_base_rate"] = 0,
                ["store_to_quote_rate"] = 0,
                ["base_to_global_rate"] = 1,
                ["base_to_quote_rate"] = plan.View.Rate / 10000m,
            },
            ["customer_is_guest"] = plan.Customer is null,
            ["customer_note_notify"] = true,
            ["customer_tax_class_id"] = 3,
            ["store_id"] = plan.View.Id,
            ["extension_attributes"] = new JsonObject
            {
                ["shipping_assignments"] = new JsonArray(new JsonObject
                {
                    ["shipping"] = new JsonObject { ["address"] = Address(plan, shipping: true), ["method"] = null },
                    ["items"] = Items(plan),
                }),
            },
        };
    }

    private static JsonArray Items(CartPlan plan) => new([.. plan.Rows.Select((row, index) => new JsonObject
    {
        ["item_id"] = ItemId(plan, index),
        ["sku"] = row.Sku,
        ["qty"] = row.Quantity,
        ["name"] = row.Name,
        ["price"] = row.Amounts.Price.Own / 100m,
        ["product_type"] = row.ProductType,
        ["quote_id"] = plan.Id.ToString(CultureInfo.InvariantCulture),
    })]);

    private static JsonObject Address(CartPlan plan, bool shipping)
    {
        var home = plan.Buyer?.Home is { Street.Length: > 0 } known ? known : null;
        var address = new JsonObject
        {
            ["id"] = (plan.Id * 2) + (shipping ? 1 : 0),
            ["region"] = home?.Region?.Name,
            ["region_id"] = home?.Region?.Id,
            ["region_code"] = home?.Region?.Code,
            ["country_id"] = home?.Country.Code,
            ["street"] = new JsonArray([.. (home?.Street ?? [""]).Select(line => JsonValue.Create(line))]),
            ["telephone"] = home?.Telephone,
            ["postcode"] = home?.Postcode,
            ["city"] = home?.City,
            ["firstname"] = home?.FirstName,
            ["lastname"] = home?.LastName,
        };
        Add("company", home?.Company);
        Add("vat_id", home?.VatId);
        Add("customer_id", plan.Buyer?.CustomerId);
        address["email"] = plan.Buyer?.Email ?? plan.GuestEmail;
        address["same_as_billing"] = shipping ? 1 : 0;
        Add("customer_address_id", home is null || !long.TryParse((string?)plan.Customer?["default_billing"], out var id) ? null : id);
        address["save_in_address_book"] = 0;
        return address;

        void Add(string name, JsonNode? value)
        {
            if (value is not null)
            {
                address[name] = value;
            }
        }
    }
}
