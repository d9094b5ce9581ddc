using System.Text.Json;

namespace PowerPlatformMagento.App.Notifications.Messages;

/// <summary>Something a store tells of its own, with all there is to know about it: nothing is read from the store afterwards.</summary>
/// <param name="Type">Topic, or a type the store made up.</param>
/// <param name="Id">Name of the thing it is about.</param>
/// <param name="OccurredAt">When it happened, as the sender says.</param>
/// <param name="Data">What there is to know.</param>
internal sealed record StoreMessage(string Type, string Id, DateTimeOffset OccurredAt, JsonElement Data);
