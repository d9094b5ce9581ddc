using Newtonsoft.Json.Linq;
using PowerPlatformMagento.Sandbox.Page.Flows;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Flows;

/// <summary>Parts of flows as people read them.</summary>
[TestClass]
public sealed class FlowTextTests
{
    [TestMethod]
    [DataRow(-1, "0.0 s")]
    [DataRow(400, "0.4 s")]
    [DataRow(12_400, "12 s")]
    [DataRow(300_000, "5 min")]
    [DataRow(9_000_000, "2.5 h")]
    public void Durations_are_as_exact_as_they_are_short(int milliseconds, string text) =>
        Assert.AreEqual(text, FlowText.Duration(TimeSpan.FromMilliseconds(milliseconds)));

    [TestMethod]
    public void Names_are_read_as_sentences() => Assert.AreEqual("Look for an earlier task", FlowText.Name("Look_for_an_earlier_task"));

    [TestMethod]
    public void Moments_are_those_of_UTC() =>
        Assert.AreEqual("2026-11-23 07:05:06.007", FlowText.Moment(new DateTimeOffset(2026, 11, 23, 8, 5, 6, 7, TimeSpan.FromHours(1))));

    [TestMethod]
    public void Json_has_a_line_for_each_member() => StringAssert.Contains(FlowText.Json(JToken.Parse("""{"a":1,"b":[2]}""")), "\n  \"b\": [");

    [TestMethod]
    public void Json_that_is_very_long_is_cut_and_says_so()
    {
        var text = FlowText.Json(new JValue(new string('x', 50_000)));

        Assert.IsLessThan(20_100, text.Length);
        StringAssert.EndsWith(text, "more characters");
    }

    [TestMethod]
    public void Nothing_is_an_empty_text() => Assert.AreEqual(string.Empty, FlowText.Json(null));

    [TestMethod]
    public void Addresses_hold_names_with_any_character()
    {
        Assert.AreEqual("/flows/Case%20answered%2C%20tell%20the%20customer", FlowAddress.Flow("Case answered, tell the customer"));
        Assert.AreEqual("/flows/a%2Fb/1", FlowAddress.Run("a/b", "1"));
    }
}
