using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Inventory;

/// <summary>How many pieces of the generated products lie where. Some are short, a few are gone.</summary>
internal static class GeneratedStock
{
    private const int OrdersPerPiece = 8;

    /// <summary>Source items of all products that have a stock of their own.</summary>
    /// <param name="products">Documents of the products.</param>
    /// <param name="orders">Orders of the store: open ones have to fit into the stock.</param>
    public static IEnumerable<JsonObject> Items(IEnumerable<JsonObject> products, int orders)
    {
        long id = 0;
        foreach (var product in products.Where(product => SourceItems.HasStock((string)product["type_id"]!)))
        {
            var number = (int)product["id"]!;
            var sku = (string)product["sku"]!;
            yield return Item(++id, sku, "default", Quantity(number, orders));
            if (number % 3 == 2)
            {
                yield return Item(++id, sku, "wien", 5 + (number % 60));
            }

            if (number % 5 == 1)
            {
                yield return Item(++id, sku, "london", 12 + (number * 7 % 90) + (orders / OrdersPerPiece));
            }
        }
    }

    private static int Quantity(int number, int orders) => (number % 17, number % 23) switch
    {
        (0, _) => 0,
        (_, 0) => 3,
        _ => 40 + (number * 37 % 400) + (orders / OrdersPerPiece),
    };

    private static JsonObject Item(long id, string sku, string source, int quantity) => new()
    {
        ["source_item_id"] = id,
        ["sku"] = sku,
        ["source_code"] = source,
        ["quantity"] = quantity,
        ["status"] = quantity > 0 ? 1 : 0,
    };
}
