using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.Connector.Definition.Areas;

/// <summary>Webhook triggers, and the call that ends them.</summary>
internal sealed partial class SubscriptionsArea : IConnectorArea
{
    public void Describe(ConnectorBuilder connector)
    {
        Orders(connector);
        Documents(connector);
        Customers(connector);
        Service(connector);
        Catalog(connector);
        Any(connector);

        connector.Delete("UnsubscribeTrigger", "/subscriptions/{subscriptionId}")
            .Summary("End a subscription")
            .Description("Ends a subscription. The platform calls it when a flow is deleted, switched off or changed.")
            .Internal()
            .Path("subscriptionId", "Subscription ID", "Last part of the address that the subscription was answered with.")
            .ReturnsNothing("The subscription is gone.");
    }

    private static string Path(string topic) => "/subscriptions/" + topic;

    private static void Store<T>(ObjectBuilder<T> request)
        where T : ISubscription => request.Property(wish => wish.Store).DynamicList(SharedParameters.ListOfStores);
}
