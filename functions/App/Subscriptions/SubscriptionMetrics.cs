using System.Diagnostics.Metrics;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Subscriptions.Delivery;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>Counters of subscriptions. Tags hold topics, outcomes and codes only.</summary>
internal sealed class SubscriptionMetrics
{
    private readonly Counter<long> _found;
    private readonly Histogram<double> _calls;
    private readonly Counter<long> _dropped;
    private readonly Counter<long> _died;

    public SubscriptionMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(AppMetrics.Name);
        _found = meter.CreateCounter<long>("notification.events", "{event}", "Events found for at least one subscription, by topic.");
        _calls = meter.CreateHistogram<double>("callback.duration", "s", "Time of calls to flows by outcome.");
        _dropped = meter.CreateCounter<long>("callback.dropped", "{event}", "Events given up by code.");
        _died = meter.CreateCounter<long>("subscription.died", "{subscription}", "Subscriptions given up by code.");
    }

    public void Found(string topic) => _found.Add(1, new KeyValuePair<string, object?>("topic", topic));

    public void Called(CallOutcome outcome, TimeSpan duration) => _calls.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    public void Dropped(string code) => _dropped.Add(1, new KeyValuePair<string, object?>("code", code));

    public void Died(string code) => _died.Add(1, new KeyValuePair<string, object?>("code", code));
}
