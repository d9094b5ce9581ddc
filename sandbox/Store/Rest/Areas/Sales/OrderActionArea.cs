using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Sales;

/// <summary>Holding, cancelling and mailing orders.</summary>
internal sealed class OrderActionArea(RestServices services) : IRestArea
{
    public IEnumerable<RestRoute> Routes =>
    [
        Do("orders/:id/hold", "Magento_Sales::hold", order => services.Change.Orders.Hold(order)),
        Do("orders/:id/unhold", "Magento_Sales::unhold", order => services.Change.Orders.Unhold(order)),
        Do("orders/:id/emails", "Magento_Sales::emails", order => services.Change.Orders.Mailed(order)),
        RestRoute.Post("orders/:id/cancel", "Magento_Sales::cancel", (request, path) =>
            RestAnswer.ValueAsync(request, JsonValue.Create(services.Change.Orders.TryCancel(services.Reads.Existing(StoreEntity.Orders, path.Id()))))),
    ];

    private RestRoute Do(string template, string resource, Action<long> action) => RestRoute.Post(template, resource, (request, path) =>
    {
        action(services.Reads.Existing(StoreEntity.Orders, path.Id()));
        return RestAnswer.ValueAsync(request, JsonValue.Create(true));
    });
}
