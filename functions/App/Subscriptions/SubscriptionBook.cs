namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>All living subscriptions in memory: whether anybody listens is asked for every record that is read.</summary>
internal sealed class SubscriptionBook
{
    private readonly Lock _lock = new();
    private Dictionary<long, Subscription> _all = [];
    private volatile Dictionary<string, Page> _pages = [];

    /// <summary>Living subscriptions of a store.</summary>
    public IReadOnlyList<Subscription> Of(string store) => _pages.TryGetValue(store, out var page) ? page.Subscriptions : [];

    /// <summary>Whether anybody listens to records of a kind.</summary>
    public bool Listens(string store, RecordKind kind) => _pages.TryGetValue(store, out var page) && page.Kinds.Contains(kind);

    /// <summary>Whether a subscription is living.</summary>
    public bool Lives(long number)
    {
        lock (_lock)
        {
            return _all.ContainsKey(number);
        }
    }

    /// <summary>Kinds nobody listens to when a subscription is left out.</summary>
    public IReadOnlyList<RecordKind> Unwatched(string store, IEnumerable<RecordKind> kinds) => [.. kinds.Where(kind => kind != RecordKind.None && !Listens(store, kind))];

    /// <summary>Stores somebody listens to.</summary>
    public IReadOnlyCollection<string> Stores => _pages.Keys;

    /// <summary>The book as it is in the file.</summary>
    public void Load(IEnumerable<Subscription> subscriptions)
    {
        lock (_lock)
        {
            _all = subscriptions.ToDictionary(subscription => subscription.Number);
            Arrange();
        }
    }

    public void Add(Subscription subscription)
    {
        lock (_lock)
        {
            _all[subscription.Number] = subscription;
            Arrange();
        }
    }

    public void Remove(long number)
    {
        lock (_lock)
        {
            if (_all.Remove(number))
            {
                Arrange();
            }
        }
    }

    private void Arrange() => _pages = _all.Values
        .GroupBy(subscription => subscription.Store, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => new Page([.. group.OrderBy(subscription => subscription.Number)], group.SelectMany(subscription => TopicRules.KindsOf(subscription.Topic, subscription.Filter)).ToHashSet()),
            StringComparer.Ordinal);

    private sealed record Page(IReadOnlyList<Subscription> Subscriptions, IReadOnlySet<RecordKind> Kinds);
}
