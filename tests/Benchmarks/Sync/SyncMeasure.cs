using System.Globalization;
using PowerPlatformMagento.Benchmarks.Reporting;

namespace PowerPlatformMagento.Benchmarks.Sync;

/// <summary>Calls and speed of whole runs: events for everything, and the first poll of a store that was never read.</summary>
internal sealed class SyncMeasure : IMeasure
{
    private const double MostCalls = 25;
    private const double LowestRate = 300;
    private const int PlainOrders = 200;

    public string Name => "sync";

    public async Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var plain = await PlainFlow.RunAsync(PlainOrders, cancellationToken);
        var events = await SyncRuns.ByEventsAsync(scale.SyncOrders, cancellationToken);
        var poll = await SyncRuns.ByPollAsync(scale.SyncOrders, cancellationToken);
        return
        [
            Calls($"Calls to Magento per 1,000 orders, {scale.SyncOrders:#,0} orders by events", events.MagentoCallsPerThousand, plain.MagentoCallsPerThousand),
            Calls("Calls to Dataverse, the same run", events.DataverseCallsPerThousand, plain.DataverseCallsPerThousand),
            Calls($"Calls to Magento per 1,000 orders, {scale.SyncOrders:#,0} orders by the first poll", poll.MagentoCallsPerThousand, plain.MagentoCallsPerThousand),
            Calls("Calls to Dataverse, the same run", poll.DataverseCallsPerThousand, plain.DataverseCallsPerThousand),
            Rate("End to end by events", events.OrdersPerSecond),
            Rate("End to end by the first poll", poll.OrdersPerSecond),
        ];
    }

    private static ResultRow Calls(string what, double calls, double plain) => new(
        what,
        string.Create(CultureInfo.InvariantCulture, $"{calls:0.0}"),
        string.Create(CultureInfo.InvariantCulture, $"{plain:#,0}: one call an order"),
        calls / plain,
        "<= 25",
        calls <= MostCalls);

    private static ResultRow Rate(string what, double rate) =>
        ResultRow.Absolute(what, string.Create(CultureInfo.InvariantCulture, $"{rate:#,0} orders/s"), ">= 300 orders/s", rate >= LowestRate);
}
