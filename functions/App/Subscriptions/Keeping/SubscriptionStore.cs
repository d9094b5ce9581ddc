using System.Text;
using Microsoft.Extensions.Options;
using PowerPlatformMagento.App.Inbox;
using PowerPlatformMagento.App.Storage;
using PowerPlatformMagento.App.Subscriptions.Delivery;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>
/// Subscriptions, the events that wait for them, and what is known of records, in one file of their own: neither can the one harm the inbox nor the
/// other way round. Every method fails with <see cref="SubscriptionsUnavailableException"/> when the file cannot be used; nothing is half-done then.
/// </summary>
internal sealed class SubscriptionStore : IAsyncDisposable
{
    private const int WaitingCallers = 1024;
    private static readonly TimeSpan WaitLimit = TimeSpan.FromSeconds(2);

    private readonly SqliteFile _file;
    private readonly GroupWriter<SubscriptionSession> _writer;
    private readonly SubscriptionsOptions _options;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private volatile bool _isLoaded;

    public SubscriptionStore(IOptions<SubscriptionsOptions> options, IOptions<InboxOptions> inbox, TimeProvider time)
    {
        _options = options.Value;
        _time = time;
        var path = _options.FileBeside(inbox.Value);
        _file = new SqliteFile(path, _options.MaximumMegabytes, SubscriptionSchema.Migrations, (reason, inner) => new SubscriptionsUnavailableException(reason, inner));
        _writer = new GroupWriter<SubscriptionSession>(
            "subscriptions writer", _ => new SubscriptionSession(_file.OpenWriter()), _file.Failure, new WriterLimits(WaitingCallers, WaitLimit));
        Box = new SecretBox(new SecretKeys(_options.EncryptionKey, _options.PreviousEncryptionKey, path + ".key"));
        Lanes = new LaneBook(time);
    }

    /// <summary>Living subscriptions; complete after <see cref="OpenAsync"/>.</summary>
    public SubscriptionBook Book { get; } = new();

    /// <summary>When which subscription is to be served.</summary>
    public LaneBook Lanes { get; }

    /// <summary>Encrypts what is kept.</summary>
    public SecretBox Box { get; }

    /// <summary>Reads the file for the first time; later calls do nothing.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_isLoaded)
        {
            return;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!_isLoaded)
            {
                await _writer.RunAsync(_ => 0, cancellationToken);
                Book.Load(_file.Read(SubscriptionQueries.Living));
                foreach (var waiting in _file.Read(SubscriptionQueries.WithWork))
                {
                    Lanes.Wake(waiting);
                }

                _isLoaded = true;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Keeps a subscription, or renews the one with the same wish; null when there are too many.</summary>
    public async Task<Subscription?> SubscribeAsync(NewSubscription wish, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);

        // One at a time: what nobody watches must not change between the look and the commit.
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var unwatched = Book.Unwatched(wish.Store, TopicRules.KindsOf(wish.Topic, wish.Filter));
            var kept = await _writer.RunAsync(session => session.Subscribe(wish, unwatched, _options.Maximum, _time.GetUtcNow()), cancellationToken);
            if (kept is not null)
            {
                Book.Add(kept);
                Lanes.Forgive(kept.Number);
            }

            return kept;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Deletes a subscription with all that waits for it. False when there is none.</summary>
    public async Task<bool> UnsubscribeAsync(string key, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        if (await _writer.RunAsync(session => session.Unsubscribe(key), cancellationToken) is not { } number)
        {
            return false;
        }

        Book.Remove(number);
        Lanes.Remove(number);
        return true;
    }

    /// <summary>What is known of records; those nothing is known of are missing.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> FindFactsAsync(string store, RecordKind kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return _file.Read(connection => SubscriptionQueries.Facts(connection, store, kind, ids));
    }

    /// <summary>Keeps facts and the events they mean, and wakes those who get them.</summary>
    public async Task<Taken> ObserveAsync(Observation observation, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        var taken = await _writer.RunAsync(
            session => session.Observe(observation, _options.MaximumBacklog, SubscriptionErrors.BacklogFull.Code, _time.GetUtcNow()), cancellationToken);
        foreach (var number in taken.Woken)
        {
            Lanes.Wake(number);
        }

        return taken;
    }

    /// <summary>Up to when something was watched; null when never.</summary>
    public async Task<DateTimeOffset?> GetCursorAsync(string store, RecordKind kind, string name, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        return _file.Read(connection => SubscriptionQueries.Cursor(connection, store, kind, name));
    }

    public Task SetCursorAsync(string store, RecordKind kind, string name, DateTimeOffset position, CancellationToken cancellationToken) =>
        _writer.RunAsync(session => Nothing(() => session.SetCursor(store, kind, name, position)), cancellationToken);

    /// <summary>The next events of a subscription that are due, of different records each, by the time they are due.</summary>
    public IReadOnlyList<WaitingEvent> Next(long subscription, int maximum) =>
        _file.Read(connection => SubscriptionQueries.Next(connection, subscription, maximum, _time.GetUtcNow()));

    /// <summary>When a subscription has something due; null when nothing waits.</summary>
    public DateTimeOffset? NextDue(long subscription) => _file.Read(connection => SubscriptionQueries.NextDue(connection, subscription));

    /// <summary>The address of a subscription; null when it is gone or cannot be decrypted.</summary>
    public (bool Exists, string? Callback) FindCallback(long subscription) =>
        _file.Read(connection => SubscriptionQueries.Callback(connection, subscription)) is var (match, box)
            ? (true, Box.Unlock(box, match) is { } text ? Encoding.ASCII.GetString(text) : null)
            : (false, null);

    public Task FinishAsync(WaitingEvent sent, CancellationToken cancellationToken) => _writer.RunAsync(session => Nothing(() => session.Finish(sent)), cancellationToken);

    public Task DropAsync(WaitingEvent dropped, string code, CancellationToken cancellationToken) =>
        _writer.RunAsync(session => Nothing(() => session.Drop(dropped, code)), cancellationToken);

    /// <summary>An event is tried again later.</summary>
    /// <returns>How many answers in a row said that the flow is gone, and how many that it refuses.</returns>
    public Task<(long Gone, long Refused)> PostponeAsync(WaitingEvent waiting, DateTimeOffset due, Strike strike, string code, CancellationToken cancellationToken) =>
        _writer.RunAsync(session => session.Postpone(waiting, due, strike, code), cancellationToken);

    /// <summary>Gives a subscription up. False when it was not living.</summary>
    public async Task<bool> DieAsync(long subscription, string code, CancellationToken cancellationToken)
    {
        var died = await _writer.RunAsync(session => session.Die(subscription, code, _time.GetUtcNow()), cancellationToken);
        Book.Remove(subscription);
        Lanes.Remove(subscription);
        return died;
    }

    /// <summary>Forgets what is too old to matter and facts nobody needs. Returns how many dead subscriptions went.</summary>
    public async Task<int> SweepAsync(TimeSpan keepDead, TimeSpan keepDone, CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var idle = _file.Read(SubscriptionQueries.FactOwners).Where(owner => !Book.Listens(owner.Store, owner.Kind)).ToList();
            var now = _time.GetUtcNow();
            return await _writer.RunAsync(
                session =>
                {
                    idle.ForEach(owner => session.ForgetFacts(owner.Store, owner.Kind));
                    return session.Sweep(now - keepDead, now - keepDone);
                },
                cancellationToken);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>How the subscriptions of all topics and stores are.</summary>
    public async Task<IReadOnlyList<TopicStatus>> GetStatusAsync(CancellationToken cancellationToken)
    {
        await OpenAsync(cancellationToken);

        // Through the writer, which tells whether writing works at all.
        await _writer.RunAsync(_ => 0, cancellationToken);
        return _file.Read(SubscriptionQueries.Status);
    }

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        _gate.Dispose();
        Lanes.Dispose();
    }

    private static bool Nothing(Action work)
    {
        work();
        return true;
    }
}
