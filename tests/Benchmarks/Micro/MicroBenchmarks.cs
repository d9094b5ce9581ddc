using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PowerPlatformMagento.Benchmarks.Micro;

/// <summary>Runs the classes of this folder in this process, so that nothing is built beside the project.</summary>
internal static class MicroBenchmarks
{
    private static readonly Type[] Classes =
    [
        typeof(OrderMappingBenchmarks), typeof(ContractWritingBenchmarks), typeof(RequestSigningBenchmarks), typeof(KeyBenchmarks), typeof(AddressBenchmarks),
    ];

    public static int Run(bool quick)
    {
        var job = (quick ? Job.ShortRun : Job.Default).WithToolchain(InProcessEmitToolchain.Instance);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Directory.CreateTempSubdirectory("ppm-benchmarks-").FullName);
        return BenchmarkRunner.Run(Classes, config).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}
