using System.Text;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>
/// Lower case without accents, the same on every framework and culture. Umlauts become two letters, as people type them on foreign keyboards.
/// </summary>
internal static class TextFolding
{
    /// <summary>What separates words after folding.</summary>
    public static readonly char[] Separators = [.. " \t\r\n.,;:!?()[]{}\"`´*_+=<>|\\/-–—#'’"];

    private const string Accented = "àáâãåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõōŏőŕŗřśŝşšșţťŧțùúûũūŭůűųŵýÿŷźżžİ";
    private const string Plain = "aaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooorrrsssssttttuuuuuuuuuwyyyzzzi";
    private const char Diaeresis = '\u0308';

    public static string Fold(string? text)
    {
        var folded = new StringBuilder((text ?? string.Empty).Length + 8);
        foreach (var character in (text ?? string.Empty).ToLowerInvariant())
        {
            Append(folded, character);
        }

        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char character)
    {
        switch (character)
        {
            case <= '\u007F':
                folded.Append(character);
                break;
            case 'ä' or 'æ':
                folded.Append("ae");
                break;
            case 'ö' or 'ø' or 'œ':
                folded.Append("oe");
                break;
            case 'ü':
                folded.Append("ue");
                break;
            case 'ß' or 'ẞ':
                folded.Append("ss");
                break;
            case Diaeresis when folded.Length > 0 && folded[folded.Length - 1] is ('a' or 'o' or 'u'):
                folded.Append('e');
                break;
            case >= '\u0300' and <= '\u036F' or '\u00AD' or '\u200B':
                break;
            case '\u00A0' or '\u2007' or '\u202F':
                folded.Append(' ');
                break;
            default:
                var index = Accented.IndexOf(character);
                folded.Append(index < 0 ? character : Plain[index]);
                break;
        }
    }
}
