using CsCheck;
using PowerPlatformMagento.Sandbox.Dataverse.Query;

namespace PowerPlatformMagento.Sandbox.Dataverse.Tests.Query;

/// <summary>The short way for the most common searches finds what the long way finds.</summary>
[TestClass]
public sealed class LikeAgreementTests
{
    private static readonly Gen<string> Texts = Gen.Char["ab[]"].Array[0, 8].Select(letters => new string(letters));

    private static readonly Gen<string> Patterns = Gen.Char["ab%_["].Array[0, 6].Select(letters => new string(letters));

    [TestMethod]
    public void A_compiled_pattern_matches_as_the_pattern_does() => Gen.Select(Texts, Patterns).Sample(
        (text, pattern) => Assert.AreEqual(LikePattern.IsMatch(text, pattern), LikePattern.Compile(pattern)(text), $"'{text}' like '{pattern}'"),
        iter: 20_000);

    [TestMethod]
    [DataRow("ABC", "%B%", true)]
    [DataRow("ABC", "%%", true)]
    [DataRow("ABC", "%", true)]
    [DataRow("", "%", true)]
    [DataRow("ABC", "%D%", false)]
    [DataRow("ABC", "B%", false)]
    [DataRow("ABC", "A_C", true)]
    [DataRow("ABC", "%[B-D]_", true)]
    public void Patterns_mean_what_sql_says(string text, string pattern, bool expected) =>
        Assert.AreEqual(expected, LikePattern.Compile(pattern)(text));
}
