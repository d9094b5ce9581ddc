using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Plugins.Privacy;

/// <summary>
/// Masks numbers of payment cards that customers type into free text. A number counts as one when it begins and is as long as those of the large
/// schemes and its check digit is right; article, order and telephone numbers stay.
/// </summary>
internal static class CardNumbers
{
    private const int VisibleDigits = 4;

    // Visa, Mastercard, American Express, Discover, JCB; digits may be grouped by single blanks or hyphens. No digit may stand directly before or after.
    private static readonly Regex Candidate = new(
        @"(?<![0-9])(?:4(?:[ -]?[0-9]){12}(?:(?:[ -]?[0-9]){3})?(?:(?:[ -]?[0-9]){3})?|(?:5[1-5]|2[2-7]|6[05]|35)(?:[ -]?[0-9]){14}|3[47](?:[ -]?[0-9]){13})(?![0-9])",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>The text with only the last four digits of each card number; null stays null.</summary>
    public static string? Mask(string? text) => text is null ? null : Candidate.Replace(text, match => HasRightCheckDigit(match.Value) ? Masked(match.Value) : match.Value);

    private static string Masked(string number)
    {
        var hidden = number.Count(IsDigit) - VisibleDigits;
        return new string([.. number.Select(character => IsDigit(character) && hidden-- > 0 ? '*' : character)]);
    }

    private static bool HasRightCheckDigit(string number)
    {
        var sum = 0;
        var isDoubled = false;
        foreach (var digit in number.Where(IsDigit).Reverse().Select(character => character - '0'))
        {
            var value = isDoubled ? digit * 2 : digit;
            sum += value > 9 ? value - 9 : value;
            isDoubled = !isDoubled;
        }

        return sum % 10 == 0;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
