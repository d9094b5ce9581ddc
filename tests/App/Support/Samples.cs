using PowerPlatformMagento.App.Delivery;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Tests.Support;

/// <summary>Valid data; tests state only what matters to them.</summary>
internal static class Samples
{
    public const string Secret = "a-secret-of-at-least-32-characters!";
    public const string Store = "main";

    public static readonly DateTimeOffset Noon = new(2024, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public static EntityEvent Event(string id, EntityType type = EntityType.Order, string store = Store, DateTimeOffset? occurredAt = null) =>
        new(store, type, id, occurredAt ?? Noon);

    public static EventGroup Group(params IEnumerable<string> ids) => new([.. ids.Select(id => Event(id))]);

    public static InboxItem Item(string id, int attempts = 0, bool hasIssue = false, EntityType type = EntityType.Order) =>
        new(Event(id, type), 1, attempts, attempts == 0 ? null : Noon.AddHours(-1), hasIssue);

    public static DeliveryItem Payload(string id, int attempts = 0, string payload = "{}", bool hasIssue = false) =>
        new(Item(id, attempts, hasIssue), payload, payload.Length, Noon, Noon.AddSeconds(2));

    public static Order Order(string id, DateTimeOffset? updatedAt = null, DateTimeOffset? readAt = null, string? note = null) => new()
    {
        Source = Source(id, updatedAt ?? Noon, readAt),
        State = OrderState.Processing,
        Status = "processing",
        Currency = "EUR",
        BaseCurrency = "EUR",
        Email = "anna.schmidt@example.com",
        FirstName = "Anna",
        LastName = "Schmidt",
        PlacedAt = Noon.UtcDateTime,
        CustomerNote = note,
        GrandTotal = 119.00m,
    };

    public static Customer Customer(string id, DateTimeOffset? updatedAt = null) => new()
    {
        Source = Source(id, updatedAt ?? Noon, null),
        Email = "anna.schmidt@example.com",
        FirstName = "Anna",
        LastName = "Schmidt",
    };

    public static Return Return(string id) => new()
    {
        Source = Source(id, Noon, null),
        Number = "0000" + id,
        OrderId = "12",
        Status = ReturnStatus.Requested,
        MagentoStatus = "pending",
    };

    private static Source Source(string id, DateTimeOffset updatedAt, DateTimeOffset? readAt) => new()
    {
        Store = Store,
        Id = id,
        Number = "0000" + id,
        UpdatedAt = updatedAt.UtcDateTime,
        Revision = updatedAt.ToUnixTimeMilliseconds(),
        ReadAt = (readAt ?? updatedAt.AddSeconds(2)).UtcDateTime,
    };
}
