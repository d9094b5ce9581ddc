using System.Text;

namespace PowerPlatformMagento.Plugins.Rows;

/// <summary>Makes text fit for a column.</summary>
internal static class PlainText
{
    private const string Ellipsis = "…";

    /// <summary>Without characters that XML, and so Dataverse, refuses; null for nothing and for blanks.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (IsClean(text!))
        {
            return text;
        }

        var clean = new StringBuilder(text!.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                clean.Append(text[index]).Append(text[++index]);
            }
            else if (IsAllowed(text[index]))
            {
                clean.Append(text[index]);
            }
        }

        return string.IsNullOrWhiteSpace(clean.ToString()) ? null : clean.ToString();
    }

    /// <summary>At most so many characters; what is cut ends with an ellipsis and never inside a character.</summary>
    public static string Cut(string text, int maximum)
    {
        if (text.Length <= maximum)
        {
            return text;
        }

        var length = maximum - Ellipsis.Length;
        return text.Remove(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length) + Ellipsis;
    }

    private static bool IsClean(string text) => text.All(IsAllowed);

    private static bool IsAllowed(char character) =>
        character is '\t' or '\n' or '\r' || (!char.IsControl(character) && !char.IsSurrogate(character) && character is not ('\uFFFE' or '\uFFFF'));
}
