using BenchmarkDotNet.Attributes;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Addresses;

namespace PowerPlatformMagento.Benchmarks.Micro;

/// <summary>One spelling of an address.</summary>
public class AddressBenchmarks
{
    private readonly Address _address = new()
    {
        Company = "Müller & Söhne G.m.b.H.",
        Street = ["Königstraße 12 a", "Hinterhaus, 3. OG"],
        City = "Baden-Baden",
        Postcode = "D-76530",
        CountryCode = "DE",
    };

    [Benchmark]
    public string Normalize() => PlaceNormalizer.Normalize(_address);
}
