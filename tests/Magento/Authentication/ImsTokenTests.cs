using System.Text;
using PowerPlatformMagento.Magento.Authentication;

namespace PowerPlatformMagento.Magento.Tests.Authentication;

[TestClass]
public sealed class ImsTokenTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    [TestMethod]
    [DataRow(86_400, 86_100)]
    [DataRow(3_600, 3_300)]
    [DataRow(600, 300)]
    [DataRow(60, 30)]
    [DataRow(0, 0)]
    [DataRow(-5, 0)]
    [DataRow(86_399_992, 86_100)]
    [DataRow(9_999_999_999_999_999, 86_100)]
    public void Is_refreshed_before_it_ends(long lifetime, int expected)
    {
        var token = Parse($$"""{"access_token":"abc","expires_in":{{lifetime}}}""")!;

        Assert.AreEqual("abc", token.Value);
        Assert.AreEqual(Now.AddSeconds(expected), token.RefreshAt);
        Assert.IsFalse(token.Replaced);
        Assert.IsTrue(token.AsReplacement().Replaced);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("[]")]
    [DataRow("null")]
    [DataRow("""{"access_token":""}""")]
    [DataRow("""{"access_token":null,"expires_in":5}""")]
    [DataRow("""{"access_token":"a","expires_in":"soon"}""")]
    [DataRow("""{"access_token":"a" """)]
    public void Is_none_when_the_answer_is_none(string json) => Assert.IsNull(Parse(json));

    [TestMethod]
    public void Prints_no_token() => Assert.DoesNotContain("abc", Parse("""{"access_token":"abc","expires_in":5}""")!.ToString()!);

    private static ImsToken? Parse(string json) => ImsToken.Parse(Encoding.UTF8.GetBytes(json), Now, Margin);
}
