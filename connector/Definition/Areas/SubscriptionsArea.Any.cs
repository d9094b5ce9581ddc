using PowerPlatformMagento.Connector.Definition.Language;
using PowerPlatformMagento.Operations;
using PowerPlatformMagento.Operations.Records;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.Connector.Definition.Areas;

internal sealed partial class SubscriptionsArea
{
    private const string Topics = "ListTopics";
    private const string Schema = "GetEventSchema";
    private const string EventType = "eventType";

    private static void Any(ConnectorBuilder connector)
    {
        connector.Trigger<StoreEventSubscription, StoreEvent>(
                "SubscribeStoreEvent",
                Path(SubscriptionTopics.StoreEvent),
                request =>
                {
                    Store(request);
                    request.Property(wish => wish.EventType).DynamicList(Topics);
                    request.Property(wish => wish.StoreView).DynamicList("ListStoreViews");
                },
                sent => sent.Property(happened => happened.Data).DynamicSchema(Schema, call => call.From(EventType, EventType)))
            .Summary("When a store event happens")
            .Description("This operation triggers when the store or its extensions send an event of the chosen type. Use a trigger made for the event where there is one, it has conditions of its own.")
            .Hint("To see it work now, place an order in the store, or let the store send an event of the chosen type.");

        connector.Get(Topics, "/stores/{store}/choices/topics")
            .Summary("List types of events")
            .Description("Lists the types of events that the app knows and the store can have. Types the store sends of its own are written by hand.")
            .Internal()
            .Returns<ChoiceList>("Entries of the drop-down list.");

        connector.Get(Schema, "/stores/{store}/event-schema")
            .Summary("Get the schema of an event")
            .Description("Tells what events of a type bring. Types the store sends of its own, and events of any type, bring an object of any shape.")
            .Internal()
            .Query(EventType, "Event Type", "Type of the event, for example order-placed; empty means any.", type => type.Pattern("^[a-z0-9][a-z0-9._-]{0,99}$"))
            .Returns<EntitySchema>("The schema of what the event brings.");
    }
}
