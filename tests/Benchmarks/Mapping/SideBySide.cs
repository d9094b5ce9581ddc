using System.Diagnostics;
using PowerPlatformMagento.Benchmarks.Reporting;

namespace PowerPlatformMagento.Benchmarks.Mapping;

/// <summary>Measures two ways in turn, so that whatever slows the machine down slows both; takes medians.</summary>
internal static class SideBySide
{
    private const int Repetitions = 10;

    /// <summary>Runs all work until the runtime has compiled it for good, so that the first pair measured has no disadvantage.</summary>
    public static async Task WarmUpAsync(IReadOnlyList<Func<Task>> works, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time)
        {
            foreach (var work in works)
            {
                await work();
            }
        }
    }

    /// <summary>Measures two ways of the same work.</summary>
    /// <param name="own">Our way.</param>
    /// <param name="plain">The baseline.</param>
    /// <param name="rounds">How often both are measured.</param>
    /// <param name="piecesInOne">Pieces one call works on; costs are those of one piece.</param>
    public static async Task<(WorkCost Own, WorkCost Plain)> MeasureAsync(Func<Task> own, Func<Task> plain, int rounds, int piecesInOne)
    {
        List<WorkCost> owns = [], plains = [];
        for (var round = 0; round < rounds; round++)
        {
            owns.Add(await OnceAsync(own, piecesInOne));
            plains.Add(await OnceAsync(plain, piecesInOne));
        }

        return (Median(owns), Median(plains));
    }

    private static async Task<WorkCost> OnceAsync(Func<Task> work, int piecesInOne)
    {
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            await work();
        }

        var time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
        return new WorkCost(time.TotalMicroseconds / Repetitions / piecesInOne, (double)bytes / Repetitions / piecesInOne);
    }

    private static WorkCost Median(List<WorkCost> costs) => new(Statistic.Median(costs.Select(cost => cost.Microseconds)), Statistic.Median(costs.Select(cost => cost.Bytes)));
}
