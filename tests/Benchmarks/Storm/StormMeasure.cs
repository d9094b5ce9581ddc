using System.Globalization;
using PowerPlatformMagento.Benchmarks.Reporting;
using PowerPlatformMagento.Sandbox.App;
using PowerPlatformMagento.Sandbox.App.Reporting;
using PowerPlatformMagento.Sandbox.App.Running;

namespace PowerPlatformMagento.Benchmarks.Storm;

/// <summary>Lost, repeated and reordered events, failing neighbours, hard stops; then store and Dataverse are compared field by field.</summary>
internal sealed class StormMeasure : IMeasure
{
    public string Name => "storm";

    public async Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var options = new SandboxOptions { Orders = scale.StormOrders, Faults = FaultMode.Storm, Exit = true };
        await using var run = await SandboxRun.StartAsync(options, new ConsoleReport(TextWriter.Null), cancellationToken);
        var summary = await run.SynchroniseAsync(cancellationToken);
        var events = run.World.Store!.Events!.Counts;
        return
        [
            ResultRow.Absolute(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Exactly-once effect, {summary.Orders:#,0} orders, {events.Announced + events.Duplicated:#,0} events, {events.Duplicated:#,0} of them repeated, {events.Lost:#,0} lost on the way, {summary.Restarts} hard stops"),
                $"{summary.Lost} lost, {summary.Doubled} doubled, {summary.Differences} differences",
                "0, 0, 0",
                summary.Agrees),
        ];
    }
}
