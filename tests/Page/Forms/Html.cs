using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms;

/// <summary>Finds what a test asks about in a page.</summary>
internal static partial class Html
{
    /// <summary>The markup of the field of a column, the first one on the page.</summary>
    public static string Field(string html, string column)
    {
        var start = html.IndexOf($"data-column=\"{column}\"", StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, start, $"There is no field {column}.");
        var next = html.IndexOf("data-column=", start + 1, StringComparison.Ordinal);
        return next < 0 ? html[start..] : html[start..next];
    }

    /// <summary>The words of a piece of markup.</summary>
    public static string Text(string html) => Spaces().Replace(Tags().Replace(html, " "), " ").Trim();

    /// <summary>The text of the first element of this name.</summary>
    public static string First(string html, string element)
    {
        var match = Regex.Match(html, $"<{element}[^>]*>(?<text>.*?)</{element}>", RegexOptions.Singleline);
        Assert.IsTrue(match.Success, $"There is no {element}.");
        return Text(match.Groups["text"].Value);
    }

    public static IReadOnlyList<string> All(string html, string pattern) => [.. Regex.Matches(html, pattern, RegexOptions.Singleline).Select(match => Text(match.Groups[1].Value))];

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
