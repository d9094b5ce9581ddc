using CsCheck;
using Microsoft.Extensions.Time.Testing;
using PowerPlatformMagento.Sandbox.Store.Auth;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Auth;

/// <summary>The order of parameters, the time of a signature and the life of tokens, for any input.</summary>
[TestClass]
public sealed class OAuthOrderTests
{
    private const string Url = "https://shop.example/rest/V1/orders/2";
    private static readonly Gen<string> Name = Gen.Int[0, 10].Select(index => new[] { "a", "b", "B", "0", "1", "9", "12", "[", "%5D", "-", "_" }[index]).Array[0, 6].Select(string.Concat);
    private static readonly StoreCredential Known = new();

    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddSeconds(1_790_000_000));

    [TestMethod]
    public void Turning_names_round_turns_their_order_round() => Gen.Select(Name, Name).Sample((first, second) =>
        Math.Sign(NaturalOrder.Instance.Compare(first, second)) == -Math.Sign(NaturalOrder.Instance.Compare(second, first)));

    [TestMethod]
    public void A_name_equals_itself_and_precedes_what_it_begins() => Gen.Select(Name, Gen.Int[0, 2].Select(index => new[] { "a", "[", "_x" }[index])).Sample((name, rest) =>
        NaturalOrder.Instance.Compare(name, name) == 0 && NaturalOrder.Instance.Compare(name, name + rest) < 0);

    [TestMethod]
    public void Numbers_in_names_are_ordered_as_numbers() => Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100_000]).Sample((first, second) =>
        Math.Sign(NaturalOrder.Instance.Compare($"filters[{first}]", $"filters[{second}]")) == first.CompareTo(second));

    [TestMethod]
    public void Sorting_names_gives_one_result_however_they_come() => Name.Array[2, 8].Select(names => names.Distinct().ToArray()).Sample(names =>
    {
        string[] distinct = [.. names.Where(name => !name.Contains('0', StringComparison.Ordinal))];
        var one = distinct.Order(NaturalOrder.Instance).ToArray();
        var other = distinct.Reverse().Order(NaturalOrder.Instance).ToArray();
        return one.Zip(other).All(pair => NaturalOrder.Instance.Compare(pair.First, pair.Second) == 0);
    });

    [TestMethod]
    [DataRow("0")]
    [DataRow("-1")]
    [DataRow("")]
    [DataRow("1790000000.5")]
    [DataRow(" 1790000000")]
    [DataRow("+1790000000")]
    [DataRow("soon")]
    [DataRow("99999999999999999999")]
    public void A_timestamp_is_a_plain_positive_number(string timestamp)
    {
        var header = new StrictSigner(Known).Header("GET", Url, protocol => protocol["oauth_timestamp"] = timestamp);

        var error = Assert.ThrowsExactly<RestError>(() => Verify(Verifier(), header));

        Assert.AreEqual(timestamp.Length == 0 ? 400 : 401, error.Status);
    }

    [TestMethod]
    public void A_refused_timestamp_does_not_use_the_nonce_up()
    {
        var verifier = Verifier();
        var signer = new StrictSigner(Known) { Nonce = "once", Time = time.GetUtcNow().AddHours(1) };
        var header = signer.Header("GET", Url);
        Assert.ThrowsExactly<RestError>(() => Verify(verifier, header));

        time.Advance(TimeSpan.FromHours(1));

        Assert.AreSame(Known, Verify(verifier, header));
    }

    [TestMethod]
    public void A_nonce_is_used_up_by_a_wrong_signature_too()
    {
        var verifier = Verifier();
        var signer = new StrictSigner(Known) { Nonce = "once" };
        Assert.ThrowsExactly<RestError>(() => Verify(verifier, signer.Header("GET", Url, protocol => protocol["oauth_signature"] = "AAAA")));

        var error = Assert.ThrowsExactly<RestError>(() => Verify(verifier, signer.Header("GET", Url)));

        StringAssert.Contains(System.Text.Encoding.UTF8.GetString(error.Body), "nonce is already being used");
    }

    [TestMethod]
    public void Two_integrations_may_use_one_nonce_but_not_each_others_token()
    {
        var other = Known with { ConsumerKey = "otherconsumerkey0000000000000001", AccessToken = "otheraccesstoken0000000000000001" };
        var verifier = new OAuthVerifier(ServerGeneration.V247, [Known, other], time);

        Assert.AreSame(Known, Verify(verifier, new StrictSigner(Known) { Nonce = "once" }.Header("GET", Url)));
        Assert.AreSame(other, Verify(verifier, new StrictSigner(other) { Nonce = "once" }.Header("GET", Url)));
        var mixed = new StrictSigner(Known with { AccessToken = other.AccessToken }) { Nonce = "mixed" };
        var error = Assert.ThrowsExactly<RestError>(() => Verify(verifier, mixed.Header("GET", Url)));
        StringAssert.Contains(error.Message, "not associated");
    }

    [TestMethod]
    public void A_token_of_the_cloud_service_lives_for_a_day_or_until_it_is_revoked()
    {
        var tokens = new ImsTokens([Known], time);
        var (first, second) = (tokens.Issue(Known.ClientId, Known.ClientSecret)!, tokens.Issue(Known.ClientId, Known.ClientSecret)!);

        Assert.AreNotEqual(first, second);
        time.Advance(ImsTokens.Lifetime - TimeSpan.FromSeconds(1));
        Assert.AreSame(Known, tokens.Find(first));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.IsNull(tokens.Find(first));
        var later = tokens.Issue(Known.ClientId, Known.ClientSecret)!;
        tokens.Revoke();
        Assert.IsNull(tokens.Find(later));
        Assert.IsNull(tokens.Issue(Known.ClientId, "wrong"));
        Assert.IsNull(tokens.Issue("wrong", Known.ClientSecret));
    }

    private OAuthVerifier Verifier() => new(ServerGeneration.V247, [Known], time);

    private static StoreCredential? Verify(OAuthVerifier verifier, string header) =>
        verifier.Verify(header, new SignedRequest("GET", "https", "shop.example", "/rest/V1/orders/2", ""));
}
