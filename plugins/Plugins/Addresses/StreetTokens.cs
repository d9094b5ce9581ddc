using System.Text;
using System.Text.RegularExpressions;

namespace PowerPlatformMagento.Plugins.Addresses;

/// <summary>Cuts folded street lines into words and numbers. A sign between two numbers stays: <c>12/3</c>, <c>12-3</c> and <c>123</c> are three places.</summary>
internal static class StreetTokens
{
    /// <summary>Marks the end of a line or of a part between commas.</summary>
    public const string End = ",";

    private static readonly Regex BlanksAroundSlash = new("(?<=[0-9]) */ *(?=[0-9])", RegexOptions.CultureInvariant);

    public static List<string> Of(IEnumerable<string?> lines)
    {
        var tokens = new List<string>();
        foreach (var line in lines)
        {
            AddLine(tokens, BlanksAroundSlash.Replace(TextFolding.Fold(line), "/"));
            AddEnd(tokens);
        }

        return tokens;
    }

    private static void AddLine(List<string> tokens, string line)
    {
        var token = new StringBuilder();
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            if (char.IsLetterOrDigit(character))
            {
                token.Append(character);
            }
            else if (JoinsNumbers(line, index, token))
            {
                token.Append(character);
            }
            else if (character is not ('\'' or '’' or '`' or '´'))
            {
                AddToken(tokens, token);
                AddSign(tokens, character);
            }
        }

        AddToken(tokens, token);
    }

    private static bool JoinsNumbers(string line, int index, StringBuilder token) =>
        line[index] is '/' or '-' or '–' or '.'
        && token.Length > 0 && char.IsDigit(token[0])
        && index + 1 < line.Length && char.IsDigit(line[index + 1]);

    private static void AddSign(List<string> tokens, char sign)
    {
        if (sign is ',' or ';' or '\n')
        {
            AddEnd(tokens);
        }
        else if (sign is '#')
        {
            tokens.Add("#");
        }
    }

    private static void AddToken(List<string> tokens, StringBuilder token)
    {
        if (token.Length > 0)
        {
            tokens.Add(token.ToString());
            token.Clear();
        }
    }

    private static void AddEnd(List<string> tokens)
    {
        if (tokens.Count > 0 && tokens[tokens.Count - 1] != End)
        {
            tokens.Add(End);
        }
    }
}
