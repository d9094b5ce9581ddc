using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PowerPlatformMagento.App.Observability;

/// <summary>Counters and traces of the app. Tags hold store keys, kinds and codes only.</summary>
internal sealed class AppMetrics
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "PowerPlatformMagento.App";

    private readonly Counter<long> _intake;
    private readonly Counter<long> _delivered;
    private readonly Counter<long> _retried;
    private readonly Counter<long> _parked;
    private readonly Counter<long> _dropped;
    private readonly Counter<long> _dataverseCalls;
    private readonly Histogram<double> _dataverseDuration;
    private readonly Counter<long> _polled;
    private readonly Histogram<double> _operations;
    private long _depth;
    private double _age;

    public AppMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        _intake = meter.CreateCounter<long>("intake.events", "{event}", "Events by kind and result.");
        _delivered = meter.CreateCounter<long>("delivery.items", "{item}", "Items delivered by outcome.");
        _retried = meter.CreateCounter<long>("delivery.retries", "{item}", "Items put back by code.");
        _parked = meter.CreateCounter<long>("delivery.parked", "{item}", "Items parked by code.");
        _dropped = meter.CreateCounter<long>("delivery.dropped", "{item}", "Items dropped by code: over the spam limit, and the error desk had no room.");
        _dataverseCalls = meter.CreateCounter<long>("dataverse.requests", "{request}", "Calls to Dataverse by message and result.");
        _dataverseDuration = meter.CreateHistogram<double>("dataverse.duration", "s", "Time of calls to Dataverse.");
        _polled = meter.CreateCounter<long>("poller.changes", "{change}", "Changes the poller saw by feed and whether they were new.");
        _operations = meter.CreateHistogram<double>("operation.duration", "s", "Time of operations of the connector by name and result.");
        meter.CreateObservableGauge("inbox.depth", () => Volatile.Read(ref _depth), "{item}", "Items that wait or are worked on.");
        meter.CreateObservableGauge("inbox.age", () => Volatile.Read(ref _age), "s", "Age of the oldest item that waits or is worked on.");
    }

    /// <summary>Traces of worker, delivery and poller.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    public void Intake(string kind, string result, int events) =>
        _intake.Add(events, new("kind", kind), new("result", result));

    public void Delivered(string store, string type, string outcome) =>
        _delivered.Add(1, new("store", store), new("type", type), new("outcome", outcome));

    public void Retried(string store, string code) => _retried.Add(1, new("store", store), new KeyValuePair<string, object?>("code", code));

    public void Parked(string store, string code) => _parked.Add(1, new("store", store), new KeyValuePair<string, object?>("code", code));

    public void Dropped(string store, string code) => _dropped.Add(1, new("store", store), new KeyValuePair<string, object?>("code", code));

    public void DataverseCall(string message, string result, TimeSpan duration)
    {
        _dataverseCalls.Add(1, new("message", message), new KeyValuePair<string, object?>("result", result));
        _dataverseDuration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("message", message));
    }

    public void Polled(string store, string feed, bool isNew, int changes) =>
        _polled.Add(changes, new("store", store), new("feed", feed), new("new", isNew));

    public void Operation(string name, string result, TimeSpan duration) =>
        _operations.Record(duration.TotalSeconds, new("operation", name), new KeyValuePair<string, object?>("result", result));

    public void Inbox(long depth, TimeSpan age)
    {
        Volatile.Write(ref _depth, depth);
        Volatile.Write(ref _age, age.TotalSeconds);
    }
}
