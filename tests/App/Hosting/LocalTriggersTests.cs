using Microsoft.Azure.WebJobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.App.Hosting;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Hosting;

[TestClass]
public sealed class LocalTriggersTests
{
    [TestMethod]
    [DataRow("0 * * * * *", "2026-11-23T12:00:30Z", 30)]
    [DataRow("0 */5 * * * *", "2026-11-23T12:01:00Z", 240)]
    [DataRow("*/10 * * * * *", "2026-11-23T12:00:00Z", 10)]
    [DataRow("00:00:07", "2026-11-23T12:00:00Z", 7)]
    public void Knows_when_a_schedule_fires_next(string expression, string now, int seconds) =>
        Assert.AreEqual(TimeSpan.FromSeconds(seconds), LocalSchedule.Parse(expression).Delay(DateTimeOffset.Parse(now, null)));

    [TestMethod]
    [DataRow("")]
    [DataRow("every minute")]
    [DataRow("* * * * *")]
    [DataRow("00:00:00")]
    [DataRow("-00:00:01")]
    public void Refuses_a_schedule_that_is_none(string expression)
    {
        Assert.IsFalse(LocalSchedule.IsValid(expression));
        Assert.ThrowsExactly<FormatException>(() => LocalSchedule.Parse(expression));
    }

    [TestMethod]
    public async Task Fires_on_time_and_goes_on_after_a_failure()
    {
        var time = new FakeTimeProvider(Samples.Noon);
        var counter = new Counter();
        await using var services = new ServiceCollection().AddSingleton(counter).BuildServiceProvider();
        using var triggers = new LocalTriggers(FunctionCatalog.Scan([typeof(Counter)]), services, time, Options.Create(new LocalTriggerOptions()), NullLogger<LocalTriggers>.Instance);
        await triggers.StartAsync(default);

        for (var run = 1; run <= 3; run++)
        {
            await AdvanceUntilAsync(time, () => counter.Runs == run);
        }

        await triggers.StopAsync(default);
        Assert.AreEqual(3, counter.Runs);
    }

    [TestMethod]
    public async Task Lets_settings_replace_a_schedule()
    {
        var time = new FakeTimeProvider(Samples.Noon);
        var counter = new Counter();
        await using var services = new ServiceCollection().AddSingleton(counter).BuildServiceProvider();
        var options = new LocalTriggerOptions { Schedules = { ["Count"] = "00:00:00.250" } };
        using var triggers = new LocalTriggers(FunctionCatalog.Scan([typeof(Counter)]), services, time, Options.Create(options), NullLogger<LocalTriggers>.Instance);
        await triggers.StartAsync(default);

        await AdvanceUntilAsync(time, () => counter.Runs >= 2, TimeSpan.FromMilliseconds(250), 50);

        await triggers.StopAsync(default);
        Assert.IsGreaterThanOrEqualTo(2, counter.Runs);
    }

    private static async Task AdvanceUntilAsync(FakeTimeProvider time, Func<bool> done, TimeSpan? step = null, int steps = 1000)
    {
        for (var index = 0; index < steps && !done(); index++)
        {
            time.Advance(step ?? TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }
    }

    internal sealed class Counter
    {
        public int Runs { get; private set; }

        [FunctionName("Count")]
        public Task Run([TimerTrigger("0 * * * * *")] TimerTick timer)
        {
            Runs++;
            return Runs == 1 ? throw new InvalidOperationException() : Task.CompletedTask;
        }
    }
}
