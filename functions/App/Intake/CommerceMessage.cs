using System.Text.Json;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Intake;

/// <summary>
/// Finds the reference in the body of an Adobe Commerce webhook. The fields are chosen in the store, so the record is looked for where Commerce
/// puts it: below <c>data</c> or at the top, under its own name or without one.
/// </summary>
internal static class CommerceMessage
{
    private static readonly string[] OrderNames = ["order"];
    private static readonly string[] DocumentNames = ["invoice", "shipment", "creditmemo", "track"];
    private static readonly string[] CustomerNames = ["customer"];
    private static readonly string[] ReturnNames = ["rma"];

    /// <summary>The event of a body, or null when none can be told.</summary>
    public static EntityEvent? Read(ReadOnlyMemory<byte> body, string store, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 32 });
            var root = document.RootElement;
            return Find(root, store, now)
                ?? (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var data) ? Find(data, store, now) : null);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static EntityEvent? Find(JsonElement element, string store, DateTimeOffset now)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (Named(element, OrderNames, "entity_id") is { } order)
        {
            return new EntityEvent(store, EntityType.Order, order, now);
        }

        // A return names its order too, so it is looked for before what only belongs to an order.
        if (Named(element, ReturnNames, "entity_id") is { } back)
        {
            return new EntityEvent(store, EntityType.Return, back, now);
        }

        if ((Named(element, DocumentNames, "order_id") ?? EntityId.Find(element, "order_id")) is { } parent)
        {
            return new EntityEvent(store, EntityType.Order, parent, now);
        }

        if ((Named(element, CustomerNames, "id", "entity_id") ?? EntityId.Find(element, "customer_id")) is { } customer)
        {
            return new EntityEvent(store, EntityType.Customer, customer, now);
        }

        return null;
    }

    private static string? Named(JsonElement element, string[] names, params ReadOnlySpan<string> members)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var record) && EntityId.Find(record, members) is { } id)
            {
                return id;
            }
        }

        return null;
    }
}
