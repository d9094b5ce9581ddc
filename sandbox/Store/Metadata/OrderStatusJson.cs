using System.Text.Json.Nodes;

namespace PowerPlatformMagento.Sandbox.Store.Metadata;

/// <summary>Statuses of orders as the cloud service lists them; other editions have no route for that.</summary>
internal static class OrderStatusJson
{
    private static readonly (string Status, string Label, string State, bool IsVisible)[] Statuses =
    [
        ("pending", "Pending", "new", true),
        ("pending_payment", "Pending Payment", "pending_payment", false),
        ("processing", "Processing", "processing", true),
        ("complete", "Complete", "complete", true),
        ("closed", "Closed", "closed", true),
        ("canceled", "Canceled", "canceled", true),
        ("holded", "On Hold", "holded", true),
        ("payment_review", "Payment Review", "payment_review", true),
    ];

    public static JsonArray All() => new([.. Statuses.Select(status => new JsonObject
    {
        ["status"] = status.Status,
        ["label"] = status.Label,
        ["state"] = status.State,
        ["is_default"] = true,
        ["visible_on_front"] = status.IsVisible,
    })]);
}
