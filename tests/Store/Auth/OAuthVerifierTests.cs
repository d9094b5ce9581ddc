using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Rest;
using PowerPlatformMagento.Sandbox.Store.Tests.Contract;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

[TestClass]
public sealed class OAuthVerifierTests
{
    private const string Url = "https://shop.example/rest/V1/orders/2";

    private static readonly StoreCredential Known = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddSeconds(1_790_000_000));
    private readonly StrictSigner signer = new(Known);

    /// <summary>The measured table: which requests of a strict signer pass, per server generation.</summary>
    [TestMethod]
    [DataRow("/rest/V1/orders?searchCriteria[pageSize]=1", true, true, true, DisplayName = "raw brackets")]
    [DataRow("/rest/V1/orders?searchCriteria%5BpageSize%5D=1&fields=items%5Bentity_id%5D", true, true, true, DisplayName = "encoded brackets")]
    [DataRow("/rest/V1/orders?a=b%20c%2Bd%3De%25f%C3%A4", true, true, true, DisplayName = "encoded space, plus, equals, percent, UTF-8")]
    [DataRow("/rest/V1/orders?a=b+c", false, false, false, DisplayName = "plus for a space")]
    [DataRow("/rest/V1/orders?a=b=c", false, false, false, DisplayName = "raw equals sign in a value")]
    [DataRow("/rest/V1/orders?searchCriteria", false, false, true, DisplayName = "name without equals sign")]
    [DataRow("/rest/V1/orders?skus[]=a&skus[]=b", false, false, false, DisplayName = "same name twice")]
    [DataRow("/rest/V1/products/a%2Fb", true, false, true, DisplayName = "slash in the path")]
    [DataRow("/rest/V1/products/a%2Bb", true, false, true, DisplayName = "plus in the path")]
    [DataRow("/rest/V1/products/a%3Ab", true, false, true, DisplayName = "colon in the path")]
    [DataRow("/rest/V1/products/a%7Eb", true, false, true, DisplayName = "tilde in the path")]
    [DataRow("/rest/V1/products/a%20(b)%C3%A4", true, true, true, DisplayName = "space, parentheses, UTF-8 in the path")]
    public void Accepts_what_servers_of_the_generation_accept(string target, bool v245, bool v247, bool v248)
    {
        Assert.AreEqual(v245, Accepts(ServerGeneration.V245, "https://shop.example", target));
        Assert.AreEqual(v247, Accepts(ServerGeneration.V247, "https://shop.example", target));
        Assert.AreEqual(v248, Accepts(ServerGeneration.V248, "https://shop.example", target));
    }

    [TestMethod]
    [DataRow("https://shop.example:443")]
    [DataRow("https://SHOP.example")]
    public void Takes_port_and_case_of_the_host_as_received_from_248_on(string origin)
    {
        Assert.IsTrue(Accepts(ServerGeneration.V245, origin, "/rest/V1/orders"));
        Assert.IsTrue(Accepts(ServerGeneration.V247, origin, "/rest/V1/orders"));
        Assert.IsFalse(Accepts(ServerGeneration.V248, origin, "/rest/V1/orders"));
    }

    [TestMethod]
    [DataRow(10, true)]
    [DataRow(11, false)]
    public void Fails_with_more_than_ten_siblings_in_every_generation(int siblings, bool accepted)
    {
        var query = string.Join('&', Enumerable.Range(0, siblings).SelectMany(i => new[]
        {
            $"searchCriteria[filter_groups][0][filters][{i}][field]=entity_id", $"searchCriteria[filter_groups][0][filters][{i}][value]={i}",
        }));

        foreach (var generation in Enum.GetValues<ServerGeneration>())
        {
            Assert.AreEqual(accepted, Accepts(generation, "https://shop.example", $"/rest/V1/orders?{query}"), $"{generation}");
        }
    }

    [TestMethod]
    [DataRow("oauth_nonce", null, "err-400-oauth-missing-nonce.json", 400)]
    [DataRow("oauth_signature_method", "HMAC-SHA1", "err-400-oauth-sha1.json", 400)]
    [DataRow("oauth_signature", "AAAA", "err-401-oauth-wrong-signature.json", 401)]
    [DataRow("oauth_timestamp", "1790003600", "err-401-oauth-future-timestamp.json", 401)]
    [DataRow("oauth_consumer_key", "unknownconsumerkey00000000000001", "err-401-oauth-unknown-consumer.json", 401)]
    [DataRow("oauth_consumer_key", "short", "err-401-oauth-short-consumer-key.json", 401)]
    [DataRow("oauth_token", "unknownaccesstoken00000000000001", "err-401-oauth-unknown-token.json", 401)]
    public void Refuses_as_recorded(string parameter, string? value, string file, int status)
    {
        var header = signer.Header("GET", Url, protocol =>
        {
            protocol.Remove(parameter);
            if (value is not null)
            {
                protocol[parameter] = value;
            }
        });

        var error = Assert.ThrowsExactly<RestError>(() => Verify(Verifier(), header));

        Assert.AreEqual(status, error.Status);
        Assert.IsNull(JsonShape.Difference(Capture.Read(file), System.Text.Encoding.UTF8.GetString(error.Body)));
    }

    [TestMethod]
    public void Refuses_a_nonce_used_before_as_recorded()
    {
        var verifier = Verifier();
        var header = signer.Header("GET", Url);
        Verify(verifier, header);

        var error = Assert.ThrowsExactly<RestError>(() => Verify(verifier, header));

        Assert.IsNull(JsonShape.Difference(Capture.Read("err-401-oauth-nonce-reused.json"), System.Text.Encoding.UTF8.GetString(error.Body)));
    }

    [TestMethod]
    public void Forgets_a_nonce_after_two_hours()
    {
        var verifier = Verifier();
        var header = signer.Header("GET", Url);
        Verify(verifier, header);

        time.Advance(NonceStore.Retention + TimeSpan.FromSeconds(1));

        Assert.AreSame(Known, Verify(verifier, header));
    }

    [TestMethod]
    public void Accepts_a_request_signed_an_hour_ago()
    {
        signer.Time = time.GetUtcNow().AddHours(-1);

        Assert.AreSame(Known, Verify(Verifier(), signer.Header("GET", Url)));
    }

    [TestMethod]
    [DataRow(600, true)]
    [DataRow(601, false)]
    public void Refuses_only_what_lies_more_than_ten_minutes_ahead(int seconds, bool accepted)
    {
        signer.Time = time.GetUtcNow().AddSeconds(seconds);
        var header = signer.Header("GET", Url);

        if (accepted)
        {
            Assert.AreSame(Known, Verify(Verifier(), header));
        }
        else
        {
            Assert.ThrowsExactly<RestError>(() => Verify(Verifier(), header));
        }
    }

    [TestMethod]
    public void Names_nobody_when_the_integration_is_not_active()
    {
        var inactive = Known with { Active = false };
        var verifier = new OAuthVerifier(ServerGeneration.V247, [inactive], time);

        Assert.IsNull(Verify(verifier, signer.Header("GET", Url)));
    }

    private OAuthVerifier Verifier(ServerGeneration generation = ServerGeneration.V247) => new(generation, [Known], time);

    private static StoreCredential? Verify(OAuthVerifier verifier, string header) =>
        verifier.Verify(header, new SignedRequest("GET", "https", "shop.example", "/rest/V1/orders/2", ""));

    private bool Accepts(ServerGeneration generation, string origin, string target)
    {
        var parts = target.Split('?', 2);
        var request = new SignedRequest("GET", "https", origin["https://".Length..], parts[0], parts.Length > 1 ? parts[1] : "");
        try
        {
            return Verifier(generation).Verify(signer.Header("GET", origin + target), request) is not null;
        }
        catch (RestError error) when (error.Message.StartsWith("The signature is invalid", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
