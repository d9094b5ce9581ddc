using System.Text.Json;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.B2b;
using PowerPlatformMagento.Sandbox.Store.Carts;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Inventory;
using PowerPlatformMagento.Sandbox.Store.Products;
using PowerPlatformMagento.Sandbox.Store.Promotions;

namespace PowerPlatformMagento.Sandbox.Store.Generation;

/// <summary>The short lists of a generated store, each made once, when it is first asked for. Safe for many threads.</summary>
internal sealed class GeneratedLists
{
    private readonly Dictionary<StoreEntity, Lazy<DocumentTable>> tables;

    public GeneratedLists(GeneratedStoreOptions options, OrderPlanner planner, GeneratedColumns columns)
    {
        var people = planner.People;
        var isCommerce = options.Edition != StoreEdition.OpenSource;
        tables = new Dictionary<StoreEntity, Lazy<DocumentTable>>
        {
            [StoreEntity.Products] = List(StoreEntity.Products, () => GeneratedProducts.All(options.Epoch)),
            [StoreEntity.ProductTexts] = List(StoreEntity.ProductTexts, () => []),
            [StoreEntity.SourceItems] = List(StoreEntity.SourceItems, () => GeneratedStock.Items(GeneratedProducts.All(options.Epoch), options.Orders)),
            [StoreEntity.Coupons] = List(StoreEntity.Coupons, () => GeneratedPromotions.Coupons(options.Epoch)),
            [StoreEntity.SalesRules] = List(StoreEntity.SalesRules, GeneratedPromotions.Rules),
            [StoreEntity.CompanyCredits] = List(StoreEntity.CompanyCredits, () => isCommerce ? GeneratedCredits.All(people) : []),
            [StoreEntity.CreditHistory] = List(StoreEntity.CreditHistory, () => []),
            [StoreEntity.QuoteComments] = List(StoreEntity.QuoteComments, () => isCommerce ? GeneratedQuotes.Comments(Carts()) : []),
            [StoreEntity.Carts] = List(StoreEntity.Carts, () => isCommerce ? Carts().Select(GeneratedQuotes.Decorated) : Carts()),
            [StoreEntity.CartTotals] = List(StoreEntity.CartTotals, () => GeneratedCarts.Plans(options, planner, columns).Select(CartTotalsDocument.Of)),
        };
        IEnumerable<JsonObject> Carts() => GeneratedCarts.Plans(options, planner, columns).Select(CartDocument.Of);
    }

    /// <summary>The rows of a collection; null when it is not one of the short ones.</summary>
    public DocumentTable? Of(StoreEntity collection) => tables.TryGetValue(collection, out var table) ? table.Value : null;

    private static Lazy<DocumentTable> List(StoreEntity collection, Func<IEnumerable<JsonObject>> documents) => new(() =>
    {
        var table = new DocumentTable();
        foreach (var document in documents())
        {
            table.Put(new DocumentRow(collection, JsonSerializer.SerializeToElement(document)));
        }

        return table;
    });
}
