using PowerPlatformMagento.Benchmarks.Reporting;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Benchmarks.Imports;

/// <summary>Organization requests of one import, for orders of any size.</summary>
internal sealed class ImportMeasure : IMeasure
{
    private static readonly int[] Sizes = [1, 10, 500];

    public string Name => "imports";

    public Task<IReadOnlyList<ResultRow>> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var bench = new ImportBench();
        List<ImportCost> added = [], known = [], settled = [], unchanged = [];
        foreach (var (index, lines) in Sizes.Index())
        {
            var (customer, id) = (100 + index, 10 * (index + 1));
            added.Add(bench.Import(OrderMessages.Make(id, customer, lines), ImportOutcome.Created));
            var next = OrderMessages.Make(id + 1, customer, lines);
            known.Add(bench.Import(next, ImportOutcome.Created));
            settled.Add(bench.Import(OrderMessages.Settled(next), ImportOutcome.Updated));
            unchanged.Add(bench.Import(OrderMessages.Settled(next), ImportOutcome.Unchanged));
        }

        return Task.FromResult<IReadOnlyList<ResultRow>>(
        [
            Row("known customer, new order", known, 6),
            Row("known customer, order paid and shipped since", settled, 6),
            Row("new customer and company", added, 10),
            Row("unchanged order", unchanged, 2, " and no write", unchanged.TrueForAll(cost => cost.Writes == 0)),
        ]);
    }

    private static ResultRow Row(string what, List<ImportCost> costs, int most, string alsoAsked = "", bool holds = true) => new(
        $"Organization requests in the plug-in, {what}, {string.Join(" / ", Sizes)} lines",
        string.Join(" / ", costs.Select(cost => cost.Requests)),
        "-",
        null,
        $"<= {most}{alsoAsked}",
        holds && costs.TrueForAll(cost => cost.Requests <= most));
}
