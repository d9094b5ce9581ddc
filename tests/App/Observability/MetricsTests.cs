using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using PowerPlatformMagento.App.Observability;
using PowerPlatformMagento.App.Tests.Support;
using PowerPlatformMagento.App.Worker;

namespace PowerPlatformMagento.App.Tests.Observability;

[TestClass]
public sealed class MetricsTests
{
    [TestMethod]
    public async Task Counts_what_comes_in_and_what_becomes_of_it()
    {
        await using var app = await RunningApp.StartAsync();
        using var counts = new Counts(app.Services.GetRequiredService<IMeterFactory>());
        app.Store.Add(Samples.Order("1"), Samples.Order("2"));
        app.Dataverse.ImportFault = payload => payload.Contains("\"id\":\"2\"") ? FakeDataverse.Fault(1, "MAG-ORD-003: amount.") : null;

        (await app.Client.SendAsync(Messages.Webhook(Messages.Array([Messages.Body("1"), Messages.Body("2"), Messages.Body("404")])))).Dispose();
        (await app.Client.SendAsync(Messages.Webhook(Messages.Body(), signature: "x"))).Dispose();
        await app.Services.GetRequiredService<WorkRound>().RunAsync(default);

        Assert.AreEqual(3, counts["intake.events kind=webhook result=accepted"]);
        Assert.AreEqual(1, counts["intake.events kind=webhook result=MAG-INT-001"]);
        Assert.AreEqual(1, counts["delivery.items outcome=Created store=main type=Order"]);
        Assert.AreEqual(1, counts["delivery.parked code=MAG-ORD-003 store=main"]);
        Assert.AreEqual(1, counts["delivery.retries code=MAG-STO-008 store=main"]);
        Assert.AreEqual(2, counts["dataverse.requests message=ExecuteMultiple result=ok"]);
    }

    [TestMethod]
    public async Task Shows_depth_and_age_of_the_inbox()
    {
        await using var app = await RunningApp.StartAsync();
        using var counts = new Counts(app.Services.GetRequiredService<IMeterFactory>());
        await app.Inbox.EnqueueAsync([Samples.Group("1", "2", "3")], default);

        await app.Services.GetRequiredService<InboxCare>().RunAsync(default);
        counts.Observe();

        Assert.AreEqual(3, counts["inbox.depth"]);
    }

    private sealed class Counts : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly ConcurrentDictionary<string, double> _values = new();

        public Counts(IMeterFactory factory)
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == AppMetrics.Name && instrument.Meter.Scope == factory)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.Start();
        }

        public double this[string key] => _values.GetValueOrDefault(key);

        public void Observe() => _listener.RecordObservableInstruments();

        public void Dispose() => _listener.Dispose();

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var names = tags.ToArray().OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $" {tag.Key}={tag.Value}");
            _values.AddOrUpdate(instrument.Name + string.Concat(names), value, (_, sum) => sum + value);
        }
    }
}
