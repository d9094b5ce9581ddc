using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

/// <summary>LIKE is checked against a regular expression of the same meaning.</summary>
[TestClass]
public sealed class SqlLikeTests
{
    private static readonly Gen<string> Text = Gen.Int[0, 7].Select(index => new[] { "a", "b", "A", "_", "%", "\\", "ä", "\n" }[index]).Array[0, 7].Select(string.Concat);

    [TestMethod]
    public void Any_pattern_matches_what_its_regular_expression_matches() => Gen.Select(Text, Text).Where((_, pattern) => !EndsInEscape(pattern)).Sample(
        (text, pattern) => Assert.AreEqual(Regex.IsMatch(text, Expression(pattern), RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant), SqlLike.Matches(text, pattern), $"'{text}' like '{pattern}'"),
        iter: 20_000);

    [TestMethod]
    public void A_text_with_its_wildcards_escaped_matches_itself_and_nothing_else() => Gen.Select(Text, Text).Sample((text, other) =>
    {
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

        Assert.IsTrue(SqlLike.Matches(text, escaped));
        Assert.AreEqual(string.Equals(text, other, StringComparison.OrdinalIgnoreCase), SqlLike.Matches(other, escaped));
    });

    [TestMethod]
    [DataRow("", "", true)]
    [DataRow("", "%", true)]
    [DataRow("", "%%%", true)]
    [DataRow("", "_", false)]
    [DataRow("a", "", false)]
    [DataRow("a", "__", false)]
    [DataRow("ab", "%_%_%", true)]
    [DataRow("a", "%_%_%", false)]
    [DataRow("a%", "a\\%", true)]
    [DataRow("a", "a\\%", false)]
    [DataRow("aaab", "%aab", true)]
    [DataRow("mississippi", "%iss%ip%", true)]
    [DataRow("mississippi", "%iss%ix%", false)]
    [DataRow("ÄRGER", "är%", true)]
    public void Wildcards_take_as_much_as_they_need(string text, string pattern, bool matches) => Assert.AreEqual(matches, SqlLike.Matches(text, pattern));

    [TestMethod]
    public void Many_wildcards_take_no_time_beyond_length_times_length()
    {
        var text = new string('a', 2000);
        var pattern = string.Concat(Enumerable.Repeat("%a", 200)) + "%b";
        var started = System.Diagnostics.Stopwatch.GetTimestamp();

        Assert.IsFalse(SqlLike.Matches(text, pattern));

        Assert.IsLessThan(TimeSpan.FromSeconds(5), System.Diagnostics.Stopwatch.GetElapsedTime(started));
    }

    // What a backslash at the very end means is not told; the engine takes it literally.
    private static bool EndsInEscape(string pattern) => (pattern.Length - pattern.TrimEnd('\\').Length) % 2 == 1;

    private static string Expression(string pattern)
    {
        var expression = new StringBuilder("\\A");
        for (var i = 0; i < pattern.Length; i++)
        {
            expression.Append(pattern[i] switch
            {
                '%' => ".*",
                '_' => ".",
                '\\' => Regex.Escape($"{pattern[++i]}"),
                var letter => Regex.Escape($"{letter}"),
            });
        }

        return expression.Append("\\z").ToString();
    }
}
