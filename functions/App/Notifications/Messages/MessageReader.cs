using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using PowerPlatformMagento.App.Contents;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Messages;

/// <summary>Reads those events of a plain webhook that bring their content along: service requests, web activities and events of types of the store's own.</summary>
internal static partial class MessageReader
{
    /// <summary>Largest content of one message in bytes; service requests have a limit of their own.</summary>
    public const int MaximumBytes = 64 * 1024;

    private const string ServiceRequestTopic = "service-request";
    private const string WebActivityTopic = "web-activity";

    /// <summary>True when the topic of a webhook is one of these.</summary>
    public static bool Reads(string topic) => topic is ServiceRequestTopic or WebActivityTopic or SubscriptionTopics.StoreEvent;

    /// <summary>True when an event type may be called this.</summary>
    public static bool IsTypeName(string text) => TypeName().IsMatch(text);

    /// <summary>The message.</summary>
    /// <exception cref="IntakeException">It cannot be used.</exception>
    public static MessageContent Read(WebhookEvent item, int requestLimit, DateTimeOffset now)
    {
        var limit = item.Topic == ServiceRequestTopic ? requestLimit : MaximumBytes;
        if (item.Data is not { ValueKind: JsonValueKind.Object } data || JsonMarshal.GetRawUtf8Value(data).Length > limit)
        {
            throw IntakeException.NotReadable($"Such an event has an object data of at most {limit / 1024} KB.");
        }

        return item.Topic switch
        {
            ServiceRequestTopic => OfRequest(item, data, now),
            WebActivityTopic => OfActivity(item, data, now),
            _ => new MessageContent(new StoreMessage(CheckedType(item.Type), Checked(Name(), item.Id), item.OccurredAt, data), null),
        };
    }

    private static MessageContent OfRequest(WebhookEvent item, JsonElement data, DateTimeOffset now)
    {
        if (item.Type is not null)
        {
            throw IntakeException.NotReadable("A service request has no type beside its topic.");
        }

        var id = Checked(ShortName(), item.Id);
        var request = ContentReader.ReadServiceRequest(data);
        var told = JsonSerializer.SerializeToElement(ToldRequest.Of(id, request), MessageJson.Default.ServiceRequest);
        return new MessageContent(
            new StoreMessage(SubscriptionTopics.ServiceRequestReceived, id, item.OccurredAt, told),
            ContentWriter.Write(SentContent.Map(request, ContentWriter.SourceOf(item.Store, id, item.OccurredAt, now))))
        {
            Sender = new RequestSender(id, RequestSender.NameOf(request.Email, request.CustomerId)),
        };
    }

    private static MessageContent OfActivity(WebhookEvent item, JsonElement data, DateTimeOffset now)
    {
        if (WebActivityRules.KindOf(item.Type) is not { } kind)
        {
            throw IntakeException.NotReadable("A web activity is of one of these types: " + string.Join(", ", WebActivityRules.Types));
        }

        var (type, id) = (item.Type!, Checked(ShortName(), item.Id));
        var activity = ContentReader.ReadWebActivity(type, data);
        var told = WebActivityRules.IsTold(type, activity) ? new StoreMessage($"{WebActivityTopic}.{type}", id, item.OccurredAt, data) : null;
        var source = ContentWriter.SourceOf(item.Store, id, item.OccurredAt, now);
        return new MessageContent(told, ContentWriter.Write(ContentName.OfEvent(type, id), SentContent.Map(kind, activity, source)));
    }

    private static string CheckedType(string? type) => type is not null && IsTypeName(type) && !SubscriptionTopics.All.Contains(type)
        ? type
        : throw IntakeException.NotReadable("A type of the store's own holds lower case letters, digits, points, dashes and underscores, and is not a topic.");

    private static string Checked(Regex name, string id) =>
        name.IsMatch(id) ? id : throw IntakeException.NotReadable("An id of such an event holds up to 50 letters, digits, points, dashes and underscores.");

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z")]
    private static partial Regex Name();

    // The columns of Dataverse that name the record in the store hold as many.
    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,49}\z")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._-]{0,99}\z")]
    private static partial Regex TypeName();
}
