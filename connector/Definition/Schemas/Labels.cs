using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Connector.Definition.Schemas;

/// <summary>Makes the label of a field from its name: <c>customerGroupId</c> is Customer Group ID.</summary>
internal static partial class Labels
{
    private static readonly Dictionary<string, string> Spelled = new(StringComparer.OrdinalIgnoreCase)
    {
        ["api"] = "API", ["crm"] = "CRM", ["erp"] = "ERP", ["id"] = "ID", ["ids"] = "IDs", ["incl"] = "Including", ["iso"] = "ISO", ["json"] = "JSON",
        ["sku"] = "SKU", ["skus"] = "SKUs", ["url"] = "URL", ["utc"] = "UTC", ["vat"] = "VAT",
    };

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "per", "the", "to", "with" };

    public static string Of(string name)
    {
        var words = Word().Matches(name).Select(match => match.Value).ToList();
        return string.Join(' ', words.Select((word, index) => Write(word, index == 0)));
    }

    public static string Plural(string label) => label switch
    {
        [.., 's' or 'x'] => label + "es",
        [.. var stem, 'y'] => stem + "ies",
        _ => label + "s",
    };

    /// <summary>Title Case as connectors ask for it: every word begins with a capital but the small ones.</summary>
    public static bool IsTitleCase(string label)
    {
        var words = label.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.Select((word, index) => !char.IsLower(word[0]) || word.Any(char.IsUpper) || (index > 0 && Small.Contains(word))).All(good => good);
    }

    private static string Write(string word, bool isFirst)
    {
        if (Spelled.TryGetValue(word, out var spelled))
        {
            return spelled;
        }

        return !isFirst && Small.Contains(word) ? Lower(word) : char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static string Lower(string word) => string.Create(word.Length, word, (span, text) => text.AsSpan().ToLowerInvariant(span));

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();
}
