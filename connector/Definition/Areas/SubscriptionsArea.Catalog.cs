using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.Connector.Definition.Areas;

internal sealed partial class SubscriptionsArea
{
    private static void Catalog(ConnectorBuilder connector)
    {
        connector.Trigger<ProductSubscription, ProductEvent>(
                "SubscribeProductChanged",
                Path(SubscriptionTopics.ProductChanged),
                request =>
                {
                    Store(request);
                    request.Property(wish => wish.ProductType).DynamicList("ListProductTypes");
                },
                sent => sent.Object(wish => wish.Product, ProductsArea.Attributes))
            .Summary("When a product changes")
            .Description("This operation triggers when a product is created or changed. The event names the fields that changed. Changes of stock do not count, there is a trigger for them.")
            .Hint("To see it work now, change the name of a product in the store.");

        connector.Trigger<StockSubscription, StockEvent>("SubscribeStockBelowThreshold", Path(SubscriptionTopics.StockBelowThreshold), request =>
            {
                Store(request);
                request.Property(wish => wish.SourceCode).Label("Source").DynamicList("ListSources");
            })
            .Summary("When stock falls below a threshold")
            .Description("This operation triggers when the quantity of a product in an inventory source falls below the threshold. It triggers again only after the quantity was at or above it.")
            .Hint("To see it work now, set the quantity of a product below the threshold in the store.");
    }
}
