using System.Diagnostics;
using PowerPlatformMagento.Benchmarks.Imports;
using PowerPlatformMagento.Benchmarks.Intake;
using PowerPlatformMagento.Benchmarks.Mapping;
using PowerPlatformMagento.Benchmarks.Memory;
using PowerPlatformMagento.Benchmarks.Reporting;
using PowerPlatformMagento.Benchmarks.Start;
using PowerPlatformMagento.Benchmarks.Storm;
using PowerPlatformMagento.Benchmarks.Sync;

namespace PowerPlatformMagento.Benchmarks;

/// <summary>Runs the measures one after the other, so that none disturbs another, and prints the table.</summary>
internal static class BenchmarkRun
{
    private static readonly IMeasure[] Measures =
    [
        new StartMeasure(), new MappingMeasure(), new IntakeMeasure(), new ImportMeasure(), new SyncMeasure(), new MemoryMeasure(), new StormMeasure(),
    ];

    public static IEnumerable<string> Names => Measures.Select(measure => measure.Name);

    /// <returns>0; with <paramref name="check"/> 1 when a bar is missed.</returns>
    public static async Task<int> RunAsync(bool quick, string? only, bool check, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var rows = new List<ResultRow>();
        foreach (var measure in Measures.Where(measure => only is null || measure.Name == only))
        {
            var started = clock.Elapsed;
            rows.AddRange(await measure.RunAsync(quick ? Scale.Quick : Scale.Full, cancellationToken));
            await Console.Error.WriteLineAsync($"{measure.Name}: {(clock.Elapsed - started).TotalSeconds:0.0} s");
        }

        var arguments = (quick ? " --quick" : "") + (only is null ? "" : $" --only {only}");
        var command = "dotnet run -c Release --project tests/Benchmarks" + (arguments.Length == 0 ? "" : " --" + arguments);
        await Console.Out.WriteAsync(ResultTable.Write(rows));
        await Console.Out.WriteLineAsync($"\nMeasured on {Machine.Describe()}, in {clock.Elapsed.TotalSeconds:0} s, with `{command}`.");
        return check && rows.Exists(row => !row.Meets) ? 1 : 0;
    }
}
