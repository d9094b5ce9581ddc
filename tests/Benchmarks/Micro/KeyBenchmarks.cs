using BenchmarkDotNet.Attributes;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Benchmarks.Micro;

/// <summary>Alternate keys of rows.</summary>
public class KeyBenchmarks
{
    private readonly ExternalKeys _keys = new("main", OrderErrors.PayloadNotReadable);

    [Benchmark]
    public string OrderKey() => _keys.Order("123456");

    [Benchmark]
    public string EmailKey() => _keys.Email("base", "Erika.Mustermann@example.com ");
}
