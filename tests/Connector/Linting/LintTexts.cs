using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Tests.Linting;

/// <summary>Judgements about words.</summary>
internal static partial class LintTexts
{
    private static readonly HashSet<string> Small = ["a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "per", "the", "to", "with"];

    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    public static bool IsPlain(string text) => text.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '(' or ')');

    public static bool IsAscii(string text) => text.All(char.IsAscii);

    public static bool HoldsAddress(string text) => Address().IsMatch(text);

    public static bool NamesProduct(string text) => Product().IsMatch(text);

    public static bool IsSame(string left, string right) => Normal(left).Equals(Normal(right), StringComparison.OrdinalIgnoreCase);

    public static bool IsTitleCase(string text) => text.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries)
        .Select((word, index) => !char.IsLower(word[0]) || word.Any(char.IsUpper) || (index > 0 && Small.Contains(word))).All(good => good);

    /// <summary>Begins with a capital and goes on in small letters, names of things apart.</summary>
    public static bool IsSentenceCase(string text)
    {
        var words = text.Split(' ').Skip(1).Where(word => word.Length >= 4 && char.IsLetter(word[0])).ToList();
        return char.IsUpper(text[0]) && (words.Count < 2 || words.Any(word => char.IsLower(word[0])));
    }

    private static string Normal(string text) => string.Join(' ', text.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(power\s?apps?|power\s?automate|logic\s?apps?|copilot\s?studio|power\s?platform)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Product();
}
