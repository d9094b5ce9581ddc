using System.Text;
using System.Text.Json;
using PowerPlatformMagento.App.Notifications.Finding;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Sending;

/// <summary>Turns what was read from a store into events for those who asked, and keeps both what is known and what is to be sent in one step.</summary>
internal sealed class Notifier(SubscriptionStore store, SubscriptionMetrics metrics, ILogger<Notifier> logger)
{
    /// <summary>Whether anybody listens to records of a kind. Costs nothing once the file was read.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used.</exception>
    public async ValueTask<bool> ListensAsync(string key, RecordKind kind, CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        return store.Book.Listens(key, kind);
    }

    /// <summary>Looks at records of one store that were just read. On return facts and events are on disk.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used; nothing was kept.</exception>
    public async Task LookAsync<T>(IEventFinder<T> finder, string key, IReadOnlyList<T> records, CancellationToken cancellationToken)
    {
        var known = await store.FindFactsAsync(key, finder.Kind, [.. records.Select(finder.IdOf)], cancellationToken);
        var facts = new List<KnownFact>(records.Count);
        var events = new List<NewEvent>();
        foreach (var record in records)
        {
            var id = finder.IdOf(record);
            var place = Place(key, finder.Kind, id);
            var sighting = finder.Find(record, known.TryGetValue(id, out var box) ? store.Box.Unlock(box, place) : null);
            if (sighting.Fact is { } fact)
            {
                facts.Add(new KnownFact(id, store.Box.Lock(fact, place)));
            }

            events.AddRange(sighting.Events.SelectMany(found => Address(key, found)));
        }

        await KeepAsync(new Observation(key, finder.Kind, facts, events), cancellationToken);
    }

    /// <summary>Takes in what is known of records without telling anybody, unless more is known already.</summary>
    public Task RememberAsync<T>(IEventFinder<T> finder, string key, IEnumerable<T> records, CancellationToken cancellationToken)
    {
        var facts = records
            .Select(record => (Id: finder.IdOf(record), finder.Find(record, null).Fact))
            .Select(known => new KnownFact(known.Id, store.Box.Lock(known.Fact, Place(key, finder.Kind, known.Id))));
        return KeepAsync(new Observation(key, finder.Kind, [.. facts], [], OverwritesFacts: false), cancellationToken);
    }

    /// <summary>Tells of events that were not found by comparing.</summary>
    /// <exception cref="SubscriptionsUnavailableException">The file cannot be used; nothing was kept.</exception>
    public async Task TellAsync(string key, IReadOnlyList<FoundEvent> found, CancellationToken cancellationToken)
    {
        await store.OpenAsync(cancellationToken);
        await KeepAsync(new Observation(key, RecordKind.None, [], [.. found.SelectMany(one => Address(key, one))]), cancellationToken);
    }

    private async Task KeepAsync(Observation observation, CancellationToken cancellationToken)
    {
        if (observation.Facts.Count == 0 && observation.Events.Count == 0)
        {
            return;
        }

        var taken = await store.ObserveAsync(observation, cancellationToken);
        foreach (var number in taken.Overflowing)
        {
            SubscriptionLog.Overflowing(logger, number, SubscriptionErrors.BacklogFull.Code);
        }
    }

    private IEnumerable<NewEvent> Address(string key, FoundEvent found)
    {
        var asking = store.Book.Of(key).Where(subscription => EventMatch.Fits(subscription, found)).ToLookup(subscription => subscription.Topic == found.Body.Topic, subscription => subscription.Number);
        if (asking[true].Any())
        {
            metrics.Found(found.Body.Topic);
            yield return Event(found, found.Body, asking[true]);
        }

        if (asking[false].Any())
        {
            metrics.Found(SubscriptionTopics.StoreEvent);
            yield return Event(found, OfAnyType(found), asking[false]);
        }
    }

    private NewEvent Event(FoundEvent found, IStoreEvent body, IEnumerable<long> subscriptions) =>
        new(body.EventId, found.Record, store.Box.Lock(PayloadLimit.Fit(EventJson.Write(body)), body.EventId), [.. subscriptions]);

    private static StoreEvent OfAnyType(FoundEvent found) => new()
    {
        EventId = $"{SubscriptionTopics.StoreEvent}.{found.Body.EventId}",
        Topic = SubscriptionTopics.StoreEvent,
        Store = found.Body.Store,
        OccurredAt = found.Body.OccurredAt,
        Type = found.Type,
        Data = EventJson.ToElement(found.Body),
    };

    private static string Place(string key, RecordKind kind, string id) => $"{key}/{kind}/{id}";
}
