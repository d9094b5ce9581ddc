using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Messages;

/// <summary>Reads those events of a plain webhook that bring their content along: service requests and events of types of the store's own.</summary>
internal static partial class MessageReader
{
    /// <summary>Largest content of one message in bytes.</summary>
    public const int MaximumBytes = 64 * 1024;

    private const string ServiceRequestTopic = "service-request";

    /// <summary>True when the topic of a webhook is one of these.</summary>
    public static bool Reads(string topic) => topic is ServiceRequestTopic or SubscriptionTopics.StoreEvent;

    /// <summary>True when an event type may be called this.</summary>
    public static bool IsTypeName(string text) => TypeName().IsMatch(text);

    /// <summary>The message.</summary>
    /// <exception cref="IntakeException">It cannot be used.</exception>
    public static StoreMessage Read(WebhookEvent item)
    {
        if (item.Data is not { ValueKind: JsonValueKind.Object } data || Encoding.UTF8.GetByteCount(data.GetRawText()) > MaximumBytes)
        {
            throw IntakeException.NotReadable($"Such an event has an object data of at most {MaximumBytes / 1024} KB.");
        }

        if (!Name().IsMatch(item.Id))
        {
            throw IntakeException.NotReadable("An id of such an event holds letters, digits, points, dashes and underscores.");
        }

        return item.Topic == ServiceRequestTopic
            ? new StoreMessage(SubscriptionTopics.ServiceRequestReceived, item.Id, item.OccurredAt, CheckedRequest(item.Id, item.Type, data))
            : new StoreMessage(CheckedType(item.Type), item.Id, item.OccurredAt, data);
    }

    private static string CheckedType(string? type) => type is not null && IsTypeName(type) && !SubscriptionTopics.All.Contains(type)
        ? type
        : throw IntakeException.NotReadable("A type of the store's own holds lower case letters, digits, points, dashes and underscores, and is not a topic.");

    private static JsonElement CheckedRequest(string id, string? type, JsonElement data)
    {
        if (type is not null)
        {
            throw IntakeException.NotReadable("A service request has no type beside its topic.");
        }

        try
        {
            var members = JsonObject.Create(data)!;
            members["id"] = id;
            var request = members.Deserialize(MessageJson.Default.ServiceRequest)!;
            if (RequestValidation.Find(request) is { Count: > 0 } errors)
            {
                throw IntakeException.NotReadable("Fields that do not fit: " + string.Join(", ", errors.Select(error => error.Field)));
            }

            return JsonSerializer.SerializeToElement(request, MessageJson.Default.ServiceRequest);
        }
        catch (JsonException)
        {
            throw IntakeException.NotReadable("The data is not that of a service request.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._-]{0,99}\z")]
    private static partial Regex TypeName();
}
