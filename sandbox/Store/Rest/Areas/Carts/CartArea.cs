using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Carts;

/// <summary>Reading carts.</summary>
internal sealed class CartArea(RestServices services) : IRestArea
{
    private const string Manage = "Magento_Cart::manage";

    public IEnumerable<RestRoute> Routes =>
    [
        services.Reads.List("carts/search", Manage, StoreEntity.Carts),
        services.Reads.Single("carts/:id", Manage, StoreEntity.Carts),
        RestRoute.Get("carts/:id/totals", Manage, TotalsAsync),
    ];

    /// <summary>Only active carts have totals.</summary>
    private Task TotalsAsync(RestRequest request, RouteValues path)
    {
        var id = services.Reads.Existing(StoreEntity.Carts, path.Id());
        var cart = JsonNode.Parse(services.Documents.Find(StoreEntity.Carts, id)!.Value.Span)!;
        if (cart["is_active"]?.GetValue<bool>() != true || services.Documents.Find(StoreEntity.CartTotals, id) is not { } json)
        {
            throw RestError.NoSuchEntity("cartId", id);
        }

        var totals = JsonNode.Parse(json.Span)!.AsObject();
        totals.Remove("id");
        return RestAnswer.DocumentAsync(request, totals);
    }
}
