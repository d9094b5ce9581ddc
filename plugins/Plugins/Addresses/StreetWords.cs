namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>Words of street lines that have more than one usual spelling, and words that say nothing.</summary>
internal static class StreetWords
{
    /// <summary>The one word for street.</summary>
    public const string Street = "str";

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["street"] = Street,
        ["strasse"] = Street,
        ["avenue"] = "ave",
        ["av"] = "ave",
        ["road"] = "rd",
        ["boulevard"] = "blvd",
        ["bd"] = "blvd",
        ["drive"] = "dr",
        ["lane"] = "ln",
        ["court"] = "ct",
        ["square"] = "sq",
        ["highway"] = "hwy",
        ["place"] = "pl",
        ["platz"] = "pl",
        ["apartment"] = "apt",
        ["suite"] = "ste",
        ["floor"] = "fl",
        ["building"] = "bldg",
        ["saint"] = "st",
        ["sankt"] = "st",
    };

    // Before a number these say "number" and nothing else.
    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal) { "nr", "no", "nummer", "number", "num", "hausnummer", "hausnr" };

    private static readonly HashSet<string> UnitWords = new(StringComparer.Ordinal) { "apt", "ste", "fl", "bldg", "unit", "flat", "room", "rm", "#" };

    public static string SpellingOf(string word) => Spellings.TryGetValue(word, out var spelling) ? spelling : word;

    public static bool MeansNumber(string word) => NumberWords.Contains(word);

    /// <summary>Whether the word starts a part inside the house: flat, floor, room.</summary>
    public static bool StartsUnit(string word) => UnitWords.Contains(word);

    /// <summary>The name of a street that carries the word for street as its end (<c>hauptstrasse</c>), shortened; null for others.</summary>
    public static string? ShortNameOf(string word)
    {
        foreach (var ending in new[] { "strasse", "street" })
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Remove(word.Length - ending.Length) + Street;
            }
        }

        return null;
    }
}
