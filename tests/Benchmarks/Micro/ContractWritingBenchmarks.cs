using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PowerPlatformMagento.App.Worker;
using PowerPlatformMagento.Benchmarks.Imports;
using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Benchmarks.Micro;

/// <summary>An order of ten lines to JSON: with the encoder both sides agree on, and with that of System.Text.Json.</summary>
public class ContractWritingBenchmarks
{
    private readonly Order _order = OrderMessages.Make(1, 1, 10);

    [Benchmark(Baseline = true)]
    public byte[] SystemTextJson() => JsonSerializer.SerializeToUtf8Bytes(_order, ContractJson.Default.Order);

    [Benchmark]
    public byte[] ContractEncoder() => JsonSerializer.SerializeToUtf8Bytes(_order, ContractJson.Exact.Order);
}
