using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Sync;

[TestClass]
public sealed class AppCountersTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero));

    [TestMethod]
    public void Numbers_of_all_lives_of_the_app_add_up_by_store_and_outcome()
    {
        using var counters = new AppCounters(_time);
        foreach (var _ in new[] { "first life", "second life" })
        {
            using var app = Start(out var meter);
            counters.Follow(app.GetRequiredService<IMeterFactory>());
            meter.CreateCounter<long>("intake.events").Add(3, new("kind", "webhook"), new("result", "accepted"));
            var delivered = meter.CreateCounter<long>("delivery.items");
            delivered.Add(1, new("store", "main"), new("type", "Order"), new KeyValuePair<string, object?>("outcome", "Created"));
            delivered.Add(1, new("store", "main"), new("type", "Customer"), new KeyValuePair<string, object?>("outcome", "Updated"));
            delivered.Add(1, new("store", "other"), new("type", "Order"), new KeyValuePair<string, object?>("outcome", "Created"));
            meter.CreateCounter<long>("delivery.retries").Add(2, new("store", "main"), new("code", "X"));
        }

        Assert.AreEqual(6, counters.EventsReceived);
        Assert.AreEqual(4, counters.Retries("main"));
        Assert.AreEqual(0, counters.Parked("main"));
        Assert.AreEqual(2, counters.Delivered("main")["Created"]);
        Assert.AreEqual(2, counters.Delivered("main")["Updated"]);
        Assert.AreEqual(2, counters.Delivered("other")["Created"]);
    }

    [TestMethod]
    public void Orders_count_by_second_and_customers_do_not()
    {
        using var counters = new AppCounters(_time);
        using var app = Start(out var meter);
        counters.Follow(app.GetRequiredService<IMeterFactory>());
        var delivered = meter.CreateCounter<long>("delivery.items");
        delivered.Add(1, new("store", "main"), new("type", "Order"), new KeyValuePair<string, object?>("outcome", "Created"));
        delivered.Add(1, new("store", "main"), new("type", "Customer"), new KeyValuePair<string, object?>("outcome", "Created"));
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.AreEqual(1, counters.OrdersBySecond[^1]);
        Assert.AreEqual(1, counters.OrdersBySecond.Sum());
        Assert.HasCount(AppCounters.Seconds, counters.OrdersBySecond);
    }

    [TestMethod]
    public void An_app_of_another_run_is_not_counted()
    {
        using var counters = new AppCounters(_time);
        using var mine = Start(out _);
        using var other = Start(out var meter);
        counters.Follow(mine.GetRequiredService<IMeterFactory>());
        meter.CreateCounter<long>("intake.events").Add(3);

        Assert.AreEqual(0, counters.EventsReceived);
    }

    private static ServiceProvider Start(out Meter meter)
    {
        var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        meter = services.GetRequiredService<IMeterFactory>().Create("PowerPlatformMagento.App");
        return services;
    }
}
