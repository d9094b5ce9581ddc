using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace PowerPlatformMagento.Sandbox.App.Running;

/// <summary>Adds up what the function app measures about itself, over all its lives in one run. Safe for many threads.</summary>
/// <param name="time">Clock of the seconds.</param>
internal sealed class AppCounters(TimeProvider time) : IDisposable
{
    private const string Meter = "PowerPlatformMagento.App";

    /// <summary>Seconds remembered for <see cref="OrdersBySecond"/>.</summary>
    public const int Seconds = 60;

    private readonly ConcurrentBag<MeterListener> _listeners = [];
    private readonly ConcurrentDictionary<(string Instrument, string Store, string Kind), long> _counts = new();
    private readonly RateWindow _orders = new(Seconds);

    public long EventsReceived => Sum("intake.events", null);

    public long DataverseCalls => Sum("dataverse.requests", null);

    /// <summary>Orders delivered in each of the last seconds, oldest first, without the running one.</summary>
    public IReadOnlyList<int> OrdersBySecond => _orders.Read(time.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Counts the app whose metrics come from this factory: several runs may live in one process. To be called before the app starts.</summary>
    public void Follow(IMeterFactory factory)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Meter && ReferenceEquals(instrument.Meter.Scope, factory))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        listener.Start();
        _listeners.Add(listener);
    }

    public long Retries(string store) => Sum("delivery.retries", store);

    public long Parked(string store) => Sum("delivery.parked", store);

    /// <summary>Records delivered, by outcome.</summary>
    public IReadOnlyDictionary<string, long> Delivered(string store) => _counts
        .Where(pair => pair.Key.Instrument == "delivery.items" && pair.Key.Store == store)
        .GroupBy(pair => pair.Key.Kind)
        .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));

    public void Dispose()
    {
        foreach (var listener in _listeners)
        {
            listener.Dispose();
        }
    }

    private void Add(string instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var (store, kind, type) = (Tag(tags, "store"), Tag(tags, "outcome"), Tag(tags, "type"));
        _counts.AddOrUpdate((instrument, store, kind), value, (_, sum) => sum + value);
        if (instrument == "delivery.items" && string.Equals(type, "order", StringComparison.OrdinalIgnoreCase))
        {
            _orders.Add(time.GetUtcNow().ToUnixTimeSeconds(), (int)value);
        }
    }

    private long Sum(string instrument, string? store) => _counts
        .Where(pair => pair.Key.Instrument == instrument && (store is null || pair.Key.Store == store))
        .Sum(pair => pair.Value);

    private static string Tag(ReadOnlySpan<KeyValuePair<string, object?>> tags, string name)
    {
        foreach (var (key, value) in tags)
        {
            if (key == name)
            {
                return value as string ?? string.Empty;
            }
        }

        return string.Empty;
    }
}
