using System.Globalization;
using System.Text.Json;
using PowerPlatformMagento.App.Inbox;

namespace PowerPlatformMagento.App.Intake;

/// <summary>What a message of Adobe I/O holds: usable events, and how many were left aside.</summary>
/// <param name="Groups">Usable events, each with its own receipt.</param>
/// <param name="NotHandled">Events of types that are not synchronised.</param>
/// <param name="NotReadable">Events of handled types without a usable id.</param>
/// <param name="IsForOther">True when an event names another recipient than this store's.</param>
internal sealed record IoMessage(IReadOnlyList<EventGroup> Groups, int NotHandled, int NotReadable, bool IsForOther)
{
    // Adobe repeats for 24 hours.
    private static readonly TimeSpan ReceiptTime = TimeSpan.FromHours(25);

    /// <summary>Reads one event or a batch.</summary>
    /// <exception cref="IntakeException">The body is not JSON of that shape.</exception>
    public static IoMessage Read(ReadOnlyMemory<byte> body, string store, string clientId, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 64 });
            var root = document.RootElement;
            return root.ValueKind switch
            {
                JsonValueKind.Object => Read([root], store, clientId, now),
                JsonValueKind.Array when root.GetArrayLength() <= IntakeOptions.MaximumEvents => Read([.. root.EnumerateArray()], store, clientId, now),
                _ => throw IntakeException.NotReadable("The body is neither an event nor a batch of at most 100."),
            };
        }
        catch (JsonException)
        {
            throw IntakeException.NotReadable("The body is not JSON.");
        }
    }

    /// <summary>True when Adobe asks to open a validation address; such a message is not signed and changes nothing.</summary>
    public static bool IsValidation(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 4 });
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("validationUrl", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IoMessage Read(JsonElement[] events, string store, string clientId, DateTimeOffset now)
    {
        var groups = new List<EventGroup>(events.Length);
        var (notHandled, notReadable, other) = (0, 0, false);
        foreach (var item in events)
        {
            if (item.ValueKind != JsonValueKind.Object || Text(item, "type") is not { } type || (Text(item, "id") ?? Text(item, "event_id")) is not { } eventId)
            {
                notReadable++;
            }
            else if ((Text(item, "recipientclientid") ?? Text(item, "recipient_client_id")) != clientId)
            {
                other = true;
            }
            else if (IoTopic.Find(type) is not { } topic)
            {
                notHandled++;
            }
            else if (Value(item) is not { } value || EntityId.Find(value, topic.Members) is not { } id)
            {
                notReadable++;
            }
            else
            {
                // Marks begin with the time of the event, so that new ones stand side by side in the file.
                var isTimed = DateTimeOffset.TryParse(Text(item, "time"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time);
                var mark = $"io:{store}:{time.ToUnixTimeSeconds()}:{eventId}";
                groups.Add(new EventGroup([new EntityEvent(store, topic.Type, id, isTimed ? time : now)], mark, now + ReceiptTime));
            }
        }

        return new IoMessage(groups, notHandled, notReadable, other);
    }

    private static JsonElement? Value(JsonElement item) =>
        item.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("value", out var value) ? value : null;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
