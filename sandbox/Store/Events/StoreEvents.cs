using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Events;

/// <summary>
/// Tells a webhook of changed orders, customers and returns, as reliably or unreliably as configured. Adobe Commerce tells of saved products and stock items too, as a
/// store's own events that name the observer.
/// </summary>
public sealed class StoreEvents : IAsyncDisposable
{
    private const long MostPending = 10_000;

    /// <summary>Topic of events with a content of their own.</summary>
    private const string WithContent = "store-event";

    private readonly Channel<StoreEvent> queue = Channel.CreateUnbounded<StoreEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource stop = new();
    private readonly PendingCount pending = new();
    private readonly StoreEventOptions options;
    private readonly DocumentSet? documents;
    private readonly TimeProvider time;
    private readonly Random random;
    private readonly EventSender sender;
    private readonly SemaphoreSlim slots;
    private readonly Task pump;
    private long announced;
    private long sent;
    private long lost;
    private long duplicated;
    private long delayed;
    private long givenUp;

    internal StoreEvents(StoreEventOptions options, IStoreDocuments source, TimeProvider time, int seed, StoreEdition edition = StoreEdition.OpenSource)
    {
        this.options = options;
        this.time = time;
        random = new Random(seed);
        sender = new EventSender(options, time);
        slots = new SemaphoreSlim(options.Parallelism);
        documents = source as DocumentSet;
        if (documents is not null)
        {
            documents.Changed += OnChanged;
            if (edition != StoreEdition.OpenSource)
            {
                documents.ModelSaved += OnModelSaved;
            }
        }

        pump = PumpAsync(stop.Token);
    }

    /// <summary>What became of the events so far.</summary>
    public EventCounts Counts => new(
        Interlocked.Read(ref announced), Interlocked.Read(ref sent), Interlocked.Read(ref lost),
        Interlocked.Read(ref duplicated), Interlocked.Read(ref delayed), Interlocked.Read(ref givenUp));

    /// <summary>Announces a range of orders, customers or returns, e.g. of a generated store; waits while too many are under way.</summary>
    public async Task AnnounceAsync(StoreEntity collection, long from, long to, CancellationToken ct)
    {
        for (var id = from; id <= to; id++)
        {
            await pending.WhenAtMostAsync(MostPending, ct);
            Announce(Topic(collection), id);
        }
    }

    /// <summary>
    /// Sends an event with its content, as a module does with a contact form or a look at a product: at once, and with the answer. Nothing but the shop knows of it,
    /// so it is neither lost nor late here; who gets false sends it again.
    /// </summary>
    /// <param name="topic"><c>service-request</c>, <c>web-activity</c> or <c>store-event</c>.</param>
    /// <param name="id">Name of what it is about.</param>
    /// <param name="data">What there is to know.</param>
    /// <param name="type">Type of a web activity or an event of the store's own; null for service requests.</param>
    /// <param name="occurredAt">When it happened; null = now.</param>
    /// <param name="ct">Ends the sending.</param>
    /// <returns>True when the receiver has taken it.</returns>
    public async Task<bool> TellAsync(string topic, string id, JsonObject data, string? type = null, DateTimeOffset? occurredAt = null, CancellationToken ct = default)
    {
        Interlocked.Increment(ref announced);
        var taken = await sender.SendAsync([new StoreEvent(options.Store, topic, id, occurredAt ?? time.GetUtcNow(), type, data)], ct);
        Interlocked.Increment(ref taken ? ref sent : ref givenUp);
        return taken;
    }

    /// <summary>Waits until nothing is under way any more, late events included.</summary>
    public Task WhenSentAsync(CancellationToken ct) => pending.WhenAtMostAsync(0, ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (documents is not null)
        {
            documents.Changed -= OnChanged;
            documents.ModelSaved -= OnModelSaved;
        }

        await stop.CancelAsync();
        await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        for (var slot = 0; slot < options.Parallelism; slot++)
        {
            await slots.WaitAsync();
        }

        sender.Dispose();
        slots.Dispose();
        stop.Dispose();
    }

    private void OnChanged(DocumentChange change)
    {
        if (change.Collection is StoreEntity.Customers or StoreEntity.Returns)
        {
            Announce(Topic(change.Collection), change.Id);
        }
        else if (change.OrderId is { } order)
        {
            Announce("order.saved", order);
        }
    }

    private void OnModelSaved(ModelSave save) => Announce(WithContent, save.Id, $"observer.{save.Observer}", save.Fields);

    private static string Topic(StoreEntity collection) => collection switch
    {
        StoreEntity.Customers => "customer.saved",
        StoreEntity.Returns => "return.saved",
        _ => "order.saved",
    };

    private void Announce(string topic, long id, string? type = null, JsonObject? data = null)
    {
        Interlocked.Increment(ref announced);
        pending.Add(1);
        queue.Writer.TryWrite(new StoreEvent(options.Store, topic, id.ToString(CultureInfo.InvariantCulture), time.GetUtcNow(), type, data));
    }

    private async Task PumpAsync(CancellationToken ct)
    {
        List<StoreEvent> window = [];
        List<StoreEvent> batch = [];
        while (await queue.Reader.WaitToReadAsync(ct))
        {
            while (queue.Reader.TryRead(out var next))
            {
                Admit(next, window, ct);
                while (window.Count > options.ReorderWindow)
                {
                    await ReleaseAsync(window, batch, ct);
                }
            }

            while (window.Count > 0)
            {
                await ReleaseAsync(window, batch, ct);
            }

            await DispatchAsync(batch, ct);
        }
    }

    private void Admit(StoreEvent next, List<StoreEvent> window, CancellationToken ct)
    {
        if (random.NextDouble() < options.LossRate)
        {
            Interlocked.Increment(ref lost);
            pending.Add(-1);
            return;
        }

        if (random.NextDouble() < options.DuplicateRate)
        {
            Interlocked.Increment(ref duplicated);
            pending.Add(1);
            window.Add(next);
        }

        if (random.NextDouble() < options.LateRate)
        {
            Interlocked.Increment(ref delayed);
            _ = SendLateAsync(next, ct);
            return;
        }

        window.Add(next);
    }

    private async Task ReleaseAsync(List<StoreEvent> window, List<StoreEvent> batch, CancellationToken ct)
    {
        var index = options.ReorderWindow > 1 ? random.Next(window.Count) : 0;
        batch.Add(window[index]);
        window.RemoveAt(index);
        if (batch.Count >= options.BatchSize)
        {
            await DispatchAsync(batch, ct);
        }
    }

    private async Task SendLateAsync(StoreEvent late, CancellationToken ct)
    {
        await Task.Delay(options.Late, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!ct.IsCancellationRequested)
        {
            await DispatchAsync([late], ct);
        }
    }

    private async Task DispatchAsync(List<StoreEvent> batch, CancellationToken ct)
    {
        if (batch.Count > 0)
        {
            StoreEvent[] events = [.. batch];
            batch.Clear();
            await slots.WaitAsync(ct);
            _ = SendAsync(events, ct);
        }
    }

    private async Task SendAsync(StoreEvent[] events, CancellationToken ct)
    {
        try
        {
            var accepted = await sender.SendAsync(events, ct);
            Interlocked.Add(ref accepted ? ref sent : ref givenUp, events.Length);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            Interlocked.Add(ref givenUp, events.Length);
        }
        finally
        {
            slots.Release();
            pending.Add(-events.Length);
        }
    }
}
