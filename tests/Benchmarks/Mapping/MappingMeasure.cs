using System.Globalization;
using PowerPlatformMagento.Benchmarks.Reporting;

namespace PowerPlatformMagento.Benchmarks.Mapping;

/// <summary>Bytes of orders to contracts, beside source-generated System.Text.Json into plain records.</summary>
internal sealed class MappingMeasure : IMeasure
{
    private const double LargestRatio = 1.5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public string Name => "mapping";

    public async Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var rows = new List<ResultRow>();
        var corpora = await OrderCorpora.MakeAsync(cancellationToken);
        await SideBySide.WarmUpAsync([.. corpora.SelectMany(Works)], WarmUp);
        foreach (var corpus in corpora)
        {
            var (own, plain) = await SideBySide.MeasureAsync(
                () => OrderReading.OrdersToContractsAsync(corpus), () => OrderReading.OrdersToPlainAsync(corpus), scale.MappingRounds, corpus.Orders.Count);
            rows.AddRange(Rows($"Mapping an order to its contract, {corpus.Name}", own, plain));
            (own, plain) = await SideBySide.MeasureAsync(
                () => OrderReading.PageToContractsAsync(corpus), () => OrderReading.PageToPlainAsync(corpus), scale.MappingRounds, corpus.Orders.Count);
            rows.AddRange(Rows($"The same from a list answer as the client reads it, {corpus.Name}", own, plain));
        }

        return rows;
    }

    private static IEnumerable<Func<Task>> Works(OrderCorpus corpus) =>
    [
        () => OrderReading.OrdersToContractsAsync(corpus), () => OrderReading.OrdersToPlainAsync(corpus),
        () => OrderReading.PageToContractsAsync(corpus), () => OrderReading.PageToPlainAsync(corpus),
    ];

    private static IEnumerable<ResultRow> Rows(string what, WorkCost own, WorkCost plain) =>
    [
        Row($"{what}: time", own.Microseconds, plain.Microseconds, "us"),
        Row($"{what}: allocated", own.Bytes / 1024, plain.Bytes / 1024, "KB"),
    ];

    private static ResultRow Row(string what, double own, double plain, string unit) => new(
        what,
        string.Create(CultureInfo.InvariantCulture, $"{own:0.0} {unit}"),
        string.Create(CultureInfo.InvariantCulture, $"{plain:0.0} {unit}: System.Text.Json to plain records"),
        own / plain,
        "ratio <= 1.5",
        own <= plain * LargestRatio);
}
