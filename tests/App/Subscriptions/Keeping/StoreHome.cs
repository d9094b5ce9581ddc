using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Subscriptions;
using PowerPlatformMagento.App.Subscriptions.Keeping;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Tests.Subscriptions.Keeping;

/// <summary>A real file of subscriptions with a clock that stands still until it is moved.</summary>
internal sealed class StoreHome : IAsyncDisposable
{
    private readonly List<SubscriptionStore> _opened = [];

    public StoreHome(Action<SubscriptionsOptions>? configure = null)
    {
        Options = new SubscriptionsOptions { Path = Folder.File("subscriptions.db") };
        configure?.Invoke(Options);
        Store = Open();
    }

    public TempFolder Folder { get; } = new();

    public FakeTimeProvider Time { get; } = new(Samples.Noon);

    public SubscriptionsOptions Options { get; }

    public SubscriptionStore Store { get; }

    /// <summary>Opens the file once more, as a process does that starts after this one was killed: the first is not closed.</summary>
    public SubscriptionStore Open()
    {
        var store = new SubscriptionStore(Microsoft.Extensions.Options.Options.Create(Options), Microsoft.Extensions.Options.Options.Create(new InboxOptions()), Time);
        _opened.Add(store);
        return store;
    }

    public async Task<Subscription> SubscribeAsync(string name, string topic = SubscriptionTopics.OrderPlaced, string key = "main", string? id = null) =>
        (await Store.SubscribeAsync(Wish(name, topic, key, id), default))!;

    public NewSubscription Wish(string name, string topic = SubscriptionTopics.OrderPlaced, string key = "main", string? id = null) =>
        new(id ?? "key of " + name, "match of " + name, topic, key, new SubscriptionFilter(), Store.Box.Lock(Encoding.ASCII.GetBytes("https://" + name), "match of " + name));

    /// <summary>An event of a record happened.</summary>
    public Task<Taken> HappenAsync(string id, string record, params IEnumerable<Subscription> subscriptions) =>
        Store.ObserveAsync(new Observation("main", RecordKind.Order, [], [Event(id, record, subscriptions)]), default);

    public NewEvent Event(string id, string record, IEnumerable<Subscription> subscriptions) =>
        new(id, record, Store.Box.Lock(Encoding.UTF8.GetBytes("content of " + id), id), [.. subscriptions.Select(subscription => subscription.Number)]);

    public IReadOnlyList<string> Next(Subscription subscription, int maximum = 100) => [.. Store.Next(subscription.Number, maximum).Select(waiting => waiting.EventId)];

    public WaitingEvent First(Subscription subscription) => Store.Next(subscription.Number, 1)[0];

    public async Task<TopicStatus> StatusAsync(string topic = SubscriptionTopics.OrderPlaced) => (await Store.GetStatusAsync(default)).Single(status => status.Topic == topic);

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
        {
            await store.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Folder.Dispose();
    }
}
