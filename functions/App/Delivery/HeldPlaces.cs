using Microsoft.Extensions.Options;
using Microsoft.Xrm.Sdk.Messages;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>
/// Keeps what anybody can send to a store from filling the error desk: for each store and code so many open rows. Beyond that a request over the spam limit is dropped,
/// and every other one waits in the inbox until rows are resolved or ignored.
/// </summary>
internal sealed class HeldPlaces(DataverseCalls calls, IOptions<DeliveryOptions> options, ILogger<HeldPlaces> logger)
{
    /// <summary>Open rows one store and code may have.</summary>
    public int Most => options.Value.MostHeld;

    /// <summary>The place of each record, in order. Asks Dataverse once for each store and code of held records that have no row yet, and not at all without such.</summary>
    public async Task<IReadOnlyList<HeldPlace>> FindAsync(IReadOnlyList<SyncIssue> issues, CancellationToken cancellationToken)
    {
        var places = new HeldPlace[issues.Count];
        var room = new Dictionary<(string Store, string Code), int?>();
        for (var index = 0; index < issues.Count; index++)
        {
            var issue = issues[index];
            if (!issue.Failure.IsHeld || issue.Item.HasIssue)
            {
                continue;
            }

            var key = (issue.Item.Event.Store, issue.Failure.Definition.Code);
            if (!room.TryGetValue(key, out var left))
            {
                left = await RoomAsync(issue, cancellationToken);
            }

            places[index] = Place(issue.Failure.Definition, left);
            room[key] = left - 1;
        }

        return places;
    }

    private static HeldPlace Place(ErrorDefinition definition, int? room) => room switch
    {
        null => HeldPlace.Inbox,
        > 0 => HeldPlace.Desk,
        _ when definition == CaseErrors.TooManyRequests => HeldPlace.Nowhere,
        _ => HeldPlace.Inbox,
    };

    // Null when the desk does not answer.
    private async Task<int?> RoomAsync(SyncIssue issue, CancellationToken cancellationToken)
    {
        var query = SyncIssueQuery.OpenOf(issue.Item.Event, issue.Failure.Definition.Code, Most);
        var (response, exception) = await calls.SendAsync<RetrieveMultipleResponse>(new RetrieveMultipleRequest { Query = query }, cancellationToken);
        if (response is not null)
        {
            return Most - response.EntityCollection.Entities.Count;
        }

        var failure = FaultClassifier.Classify(exception!);
        DeliveryLog.DeskNotRead(logger, failure.Definition.Code, failure.Detail);
        return null;
    }
}
