using System.Text.Json;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Notifications.Messages;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Magento;

namespace PowerPlatformMagento.App.Intake;

/// <summary>Reads the body of a plain webhook: one event or an array of at most a hundred. All are good or the message is refused.</summary>
internal static class WebhookMessage
{
    /// <summary>The events of a message: references to records, and those that bring their content along.</summary>
    /// <exception cref="IntakeException">The message cannot be used.</exception>
    public static WebhookContent Read(ReadOnlySpan<byte> body, string store, int requestLimit, DateTimeOffset now)
    {
        var events = Parse(body);
        if (events.Length is 0 or > IntakeOptions.MaximumEvents)
        {
            throw IntakeException.NotReadable($"A message holds 1 to {IntakeOptions.MaximumEvents} events.");
        }

        var parts = events.ToLookup(item => item is not null && MessageReader.Reads(item.Topic));
        var references = parts[false].Select(item => Convert(item, store));
        MessageContent[] contents = [.. parts[true].Select(item => MessageReader.Read(Checked(item, store), requestLimit, now))];
        return new WebhookContent(
            [.. references, .. contents.Select(content => content.Kept).OfType<EntityEvent>()],
            [.. contents.Select(content => content.Told).OfType<StoreMessage>()],
            [.. contents.Select(content => content.Sender).OfType<RequestSender>()]);
    }

    private static WebhookEvent[] Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!reader.Read())
            {
                throw IntakeException.NotReadable("The body is empty.");
            }

            return reader.TokenType == JsonTokenType.StartArray
                ? JsonSerializer.Deserialize(body, IntakeJson.Default.WebhookEventArray) ?? []
                : JsonSerializer.Deserialize(body, IntakeJson.Default.WebhookEvent) is { } single ? [single] : [];
        }
        catch (JsonException)
        {
            throw IntakeException.NotReadable("The body is not the JSON that is expected.");
        }
    }

    private static EntityEvent Convert(WebhookEvent? item, string store)
    {
        if (item is null || !EntityId.IsValid(item.Id))
        {
            throw IntakeException.NotReadable("An id holds other characters than digits.");
        }

        var type = Topic(Checked(item, store).Topic) ?? throw new IntakeException(StatusCodes.Status400BadRequest, IntakeErrors.TopicUnknown);
        if (item.Data is not null || item.Type is not null)
        {
            throw IntakeException.NotReadable("A reference to a record brings no content along.");
        }

        return new EntityEvent(store, type, item.Id, item.OccurredAt);
    }

    private static WebhookEvent Checked(WebhookEvent item, string store) =>
        item.Store == store ? item : throw new IntakeException(StatusCodes.Status400BadRequest, IntakeErrors.StoreMismatch);

    private static EntityType? Topic(string topic) =>
        topic.StartsWith("order.", StringComparison.Ordinal) ? EntityType.Order
        : topic.StartsWith("customer.", StringComparison.Ordinal) ? EntityType.Customer
        : topic.StartsWith("return.", StringComparison.Ordinal) ? EntityType.Return
        : null;
}
