using PowerPlatformMagento.Contracts;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>
/// Brings an address into one spelling, so that the same place typed twice is one. It joins spellings, never places: what is not
/// surely the same (another house number, flat, company, postal code, city or country) stays apart. Recipients do not make a place.
/// </summary>
internal static class PlaceNormalizer
{
    /// <summary>The place as text; parts are separated by a bar.</summary>
    public static string Normalize(Address address) => string.Join(
        "|",
        Country(address),
        Postcode(address),
        City(address.City),
        Street(address.Street),
        Keys.CompanyName.Normalize(address.Company),
        string.IsNullOrWhiteSpace(address.Postcode) ? City(address.RegionCode ?? address.Region) : string.Empty);

    /// <summary>The street lines as words in one spelling.</summary>
    public static string Street(IEnumerable<string?> lines)
    {
        var tokens = StreetTokens.Of(lines);
        var words = new List<string>();
        for (var index = 0; index < tokens.Count; index++)
        {
            var token = tokens[index];
            var next = index + 1 < tokens.Count ? tokens[index + 1] : StreetTokens.End;
            if (token != StreetTokens.End && !(StreetWords.MeansNumber(token) && StartsWithDigit(next)))
            {
                Add(words, IsStreet(token, words, next) ? StreetWords.Street : Spell(token), next);
            }
        }

        return string.Join(" ", words);
    }

    private static void Add(List<string> words, string word, string next)
    {
        var last = words.Count - 1;
        if (last >= 0 && word == StreetWords.Street && words[last].All(char.IsLetter))
        {
            words[last] += word;
        }
        else if (last >= 0 && IsHouseLetter(words[last], word, next))
        {
            words[last] += word;
        }
        else
        {
            words.Add(word);
        }
    }

    // "Hauptstr. 12 a" is "Hauptstr. 12a", but "12 A Street" is number 12 of A Street.
    private static bool IsHouseLetter(string previous, string word, string next) =>
        next == StreetTokens.End && word.Length == 1 && char.IsLetter(word[0]) && previous.All(char.IsDigit);

    // "Main St" is a street, "St Mary" is a saint.
    private static bool IsStreet(string token, List<string> before, string next) =>
        token == "st" && before.Count > 0 && before[before.Count - 1].All(char.IsLetter)
        && (next == StreetTokens.End || StartsWithDigit(next) || StreetWords.StartsUnit(StreetWords.SpellingOf(next)));

    private static string Spell(string token)
    {
        var word = StreetWords.SpellingOf(token);
        return StreetWords.ShortNameOf(word) ?? word;
    }

    private static bool StartsWithDigit(string token) => char.IsDigit(token[0]);

    private static string Country(Address address) => TextFolding.Fold(address.CountryCode).Trim();

    // A country before the number ("D-80331", "AT-1010") repeats the country code.
    private static string Postcode(Address address)
    {
        var postcode = new string([.. TextFolding.Fold(address.Postcode).Where(char.IsLetterOrDigit)]);
        var country = Country(address);
        foreach (var prefix in new[] { country, country == "de" ? "d" : country == "at" ? "a" : country })
        {
            if (prefix.Length > 0 && postcode.StartsWith(prefix, StringComparison.Ordinal) && IsNumber(postcode.Substring(prefix.Length)))
            {
                return postcode.Substring(prefix.Length);
            }
        }

        return postcode;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsDigit);

    private static string City(string? city) => string.Join(
        " ",
        TextFolding.Fold(city).Split(TextFolding.Separators, StringSplitOptions.RemoveEmptyEntries).Select(word => word is "saint" or "sankt" ? "st" : word));
}
