using System.Text;
using CsCheck;
using PowerPlatformMagento.App.Intake;
using PowerPlatformMagento.App.Tests.Support;

namespace PowerPlatformMagento.App.Tests.Intake;

[TestClass]
public sealed class WebhookSignatureTests
{
    [TestMethod]
    public void Signs_as_documented()
    {
        // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
        var signature = WebhookSignature.Sign("secret", "1700000000", "{\"a\":1}"u8);

        Assert.AreEqual("sha256=" + Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData("secret"u8, "1700000000.{\"a\":1}"u8)), signature);
    }

    [TestMethod]
    public void Accepts_what_it_signed_and_nothing_that_differs_in_one_byte() =>
        Gen.Select(Gen.Byte.Array[1, 200], Gen.Int[0, 199], Gen.Byte[1, 255]).Sample((body, position, change) =>
        {
            var signature = WebhookSignature.Sign(Samples.Secret, "1", body);
            var changed = body.ToArray();
            changed[position % body.Length] ^= change;
            return WebhookSignature.IsGenuine(Samples.Secret, "1", signature, body)
                && !WebhookSignature.IsGenuine(Samples.Secret, "1", signature, changed)
                && !WebhookSignature.IsGenuine(Samples.Secret, "2", signature, body);
        });

    [TestMethod]
    public void Accepts_upper_case_hex()
    {
        var signature = WebhookSignature.Sign(Samples.Secret, "1", "x"u8);

        Assert.IsTrue(WebhookSignature.IsGenuine(Samples.Secret, "1", "sha256=" + signature[7..].ToUpperInvariant(), "x"u8));
    }

    [TestMethod]
    [DataRow("", false)]
    [DataRow("x", false)]
    [DataRow("-1", false)]
    [DataRow("1e9", false)]
    [DataRow("99999999999999999999", false)]
    [DataRow("1795435200", true)]
    [DataRow("1795434900", true)]
    [DataRow("1795434899", false)]
    [DataRow("1795435500", true)]
    [DataRow("1795435501", false)]
    public void Knows_which_timestamps_are_within_five_minutes(string timestamp, bool timely) =>
        Assert.AreEqual(timely, WebhookSignature.IsTimely(timestamp, DateTimeOffset.FromUnixTimeSeconds(1795435200), TimeSpan.FromMinutes(5)));

    [TestMethod]
    public void Never_throws_on_a_hostile_signature() =>
        Gen.String.Sample(text => !WebhookSignature.IsGenuine(Samples.Secret, "1", "sha256=" + text, Encoding.UTF8.GetBytes("x")));
}
