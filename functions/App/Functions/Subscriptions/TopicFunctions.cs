using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Http;
using PowerPlatformMagento.App.Notifications.Messages;
using PowerPlatformMagento.App.Operations;
using PowerPlatformMagento.App.Operations.Stores;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.Operations;

namespace PowerPlatformMagento.App.Functions.Subscriptions;

/// <summary>What the designer of flows asks for the trigger of all events: which types there are, and what they bring.</summary>
internal sealed class TopicFunctions(OperationDesk desk, TopicOffer offer, EventSchemas schemas)
{
    private const string EventType = "eventType";

    [FunctionName("ListTopics")]
    public Task<IResult> ListTopicsAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/choices/topics")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, async (call, token) =>
            TypedResults.Json(new ChoiceList([.. (await offer.ListAsync(call.Store, token)).Select(topic => new Choice(topic, NameOf(topic)))]), StoresJson.Default.ChoiceList));

    [FunctionName("GetEventSchema")]
    public Task<IResult> GetEventSchemaAsync([HttpTrigger(AuthorizationLevel.Function, "get", Route = "stores/{store}/event-schema")] HttpRequest request, string store) =>
        desk.AnswerAsync(request, store, (call, _) => Task.FromResult<IResult>(TypedResults.Text(schemas.Of(TypeOf(call.Query)), "application/json")));

    private static string? TypeOf(QueryReader query)
    {
        var type = query.Text(EventType);
        return type is null || MessageReader.IsTypeName(type)
            ? type
            : throw OperationException.Invalid(EventType, "At most 100 lower case letters, digits, points, dashes and underscores.");
    }

    private static string NameOf(string topic) => char.ToUpperInvariant(topic[0]) + topic[1..].Replace('-', ' ');
}
