using BenchmarkDotNet.Attributes;
using PowerPlatformMagento.Benchmarks.Mapping;

namespace PowerPlatformMagento.Benchmarks.Micro;

/// <summary>Bytes of 50 orders to contracts, beside System.Text.Json into plain records.</summary>
public class OrderMappingBenchmarks
{
    private IReadOnlyList<OrderCorpus> _corpora = [];

    /// <summary>Which of the corpora: simple, configurable, 50 lines.</summary>
    [Params(0, 1, 2)]
    public int Corpus { get; set; }

    [GlobalSetup]
    public async Task Setup() => _corpora = await OrderCorpora.MakeAsync(CancellationToken.None);

    [Benchmark(Baseline = true)]
    public Task<int> PlainRecords() => OrderReading.OrdersToPlainAsync(_corpora[Corpus]);

    [Benchmark]
    public Task<int> Contracts() => OrderReading.OrdersToContractsAsync(_corpora[Corpus]);

    [Benchmark]
    public Task<int> ContractsOfAListAnswer() => OrderReading.PageToContractsAsync(_corpora[Corpus]);
}
