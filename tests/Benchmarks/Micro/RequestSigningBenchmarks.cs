using BenchmarkDotNet.Attributes;
using PowerPlatformMagento.Magento.Authentication;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Projections;
using PowerPlatformMagento.Magento.Search;

namespace PowerPlatformMagento.Benchmarks.Micro;

/// <summary>OAuth 1.0a signature of the longest request: 300 orders by id.</summary>
public class RequestSigningBenchmarks
{
    private readonly OAuth1Authenticator _authenticator = new(
        new OAuth1Credentials { ConsumerKey = new string('a', 32), ConsumerSecret = new string('b', 32), AccessToken = new string('c', 32), AccessTokenSecret = new string('d', 32) },
        TimeProvider.System,
        () => "0123456789abcdef0123456789abcdef");

    private readonly Uri _address = new("https://shop.example/rest/all/V1/" + SearchCollection.Orders
        .WhereIn(SearchCollection.EntityId, [.. Enumerable.Range(100_000, 300).Select(id => $"{id}")]).ToPathAndQuery(300, Projection.Orders));

    [Benchmark]
    public async Task<string> Sign()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _address);
        await _authenticator.AuthenticateAsync(request, CancellationToken.None);
        return request.Headers.Authorization!.Parameter!;
    }
}
