using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <param name="Store">Key of the store.</param>
/// <param name="Topic">What happened, e.g. <c>order.saved</c>.</param>
/// <param name="Id">Id of the order, customer or return; of events with content that of the model.</param>
/// <param name="OccurredAt">When, UTC.</param>
/// <param name="Type">Type of an event with content, e.g. <c>observer.catalog_product_save_commit_after</c>; null for others, and then not sent.</param>
/// <param name="Data">Content; null for others, and then not sent.</param>
internal sealed record StoreEvent(
    string Store,
    string Topic,
    string Id,
    DateTimeOffset OccurredAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Type = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonObject? Data = null);
