using CsCheck;
using PowerPlatformMagento.Plugins.Settings;

namespace PowerPlatformMagento.Plugins.Tests.Settings;

[TestClass]
public sealed class DefaultsRuleTests
{
    [TestMethod]
    [DataRow(false, null, null, "a", "Create")]
    [DataRow(true, "a", "a", "a", "Keep")]
    [DataRow(true, "a", "a", "b", "Update")]
    [DataRow(true, "x", "a", "b", "Keep")]
    [DataRow(true, "x", "a", "a", "Keep")]
    [DataRow(true, "b", "a", "b", "Keep")]
    [DataRow(true, "x", null, "a", "Keep")]
    [DataRow(true, "a", null, "a", "Keep")]
    public void Decides(bool exists, string? content, string? lastShipped, string shipped, string expected) =>
        Assert.AreEqual(expected, DefaultsRule.Decide(exists, content, lastShipped, shipped).ToString());

    [TestMethod]
    public void Never_touches_what_differs_from_what_was_shipped_last() => Gen.Select(Gen.String[1, 2], Gen.String[1, 2], Gen.String[1, 2])
        .Where(values => values.Item1 != values.Item2)
        .Sample((content, last, shipped) => DefaultsRule.Decide(exists: true, content, last, shipped) == DefaultsDecision.Keep);
}
