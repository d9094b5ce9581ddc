using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Magento.Authentication;
using PowerPlatformMagento.Magento.Options;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Authentication;

[TestClass]
public sealed class OAuth1AuthenticatorTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero));

    [TestMethod]
    public async Task Signs_as_an_independent_implementation_does()
    {
        // Computed with the hmac module of Python over the base string.
        var credentials = new OAuth1Credentials { ConsumerKey = "ck", ConsumerSecret = "cs", AccessToken = "at", AccessTokenSecret = "ts" };
        var authenticator = new OAuth1Authenticator(credentials, _time, () => "nonce1");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://shop.example/rest/all/V1/orders?searchCriteria%5BpageSize%5D=1");

        await authenticator.AuthenticateAsync(request, CancellationToken.None);

        Assert.AreEqual("OAuth", request.Headers.Authorization!.Scheme);
        Assert.AreEqual(
            "oauth_consumer_key=\"ck\",oauth_nonce=\"nonce1\",oauth_signature_method=\"HMAC-SHA256\",oauth_timestamp=\"1795406400\",oauth_token=\"at\",oauth_version=\"1.0\",oauth_signature=\"dikyZRuRtuZDBhRSAzOam0MELcvYbj1KD0FdLK3z5kQ%3D\"",
            request.Headers.Authorization.Parameter);
    }

    [TestMethod]
    public async Task Signs_every_attempt_anew()
    {
        var count = 0;
        var authenticator = new OAuth1Authenticator(TestClient.OAuth, _time, () => $"nonce{++count}");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://shop.example/a");

        await authenticator.AuthenticateAsync(request, CancellationToken.None);
        var first = request.Headers.Authorization!.Parameter;
        _time.Advance(TimeSpan.FromSeconds(2));
        await authenticator.AuthenticateAsync(request, CancellationToken.None);

        Assert.AreNotEqual(first, request.Headers.Authorization!.Parameter);
        Assert.Contains("nonce2", request.Headers.Authorization.Parameter!);
        Assert.IsFalse(await authenticator.TryRenewAsync(request, CancellationToken.None));
    }

    [TestMethod]
    public async Task Is_accepted_by_a_strict_verifier_and_refused_with_another_secret()
    {
        var server = new Uri("https://shop.example");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://shop.example/rest/all/V1/orders?a=%20b&fields=items%5Bx%5D");
        await new OAuth1Authenticator(TestClient.OAuth, _time, () => "n1").AuthenticateAsync(request, CancellationToken.None);
        var headers = new Dictionary<string, string> { ["Authorization"] = request.Headers.Authorization!.ToString(), ["Host"] = "shop.example" };
        var seen = new SeenRequest("GET", request.RequestUri!.PathAndQuery, headers);

        Assert.IsNull(new OAuthVerifier(TestClient.OAuth, _time).Check(seen, server));
        var other = new OAuth1Credentials { ConsumerKey = TestClient.OAuth.ConsumerKey, ConsumerSecret = "x", AccessToken = TestClient.OAuth.AccessToken, AccessTokenSecret = "y" };
        Assert.IsNotNull(new OAuthVerifier(other, _time).Check(seen, server));
    }

    [TestMethod]
    public void Prints_no_secret()
    {
        var ims = new ImsCredentials { ClientId = "id", ClientSecret = "very-secret", OrganizationId = "org" };
        var bearer = new BearerCredentials { Token = "very-secret" };

        Assert.AreEqual("OAuth 1.0a", TestClient.OAuth.ToString());
        Assert.AreEqual("IMS", ims.ToString());
        Assert.AreEqual("Bearer", bearer.ToString());
    }
}
