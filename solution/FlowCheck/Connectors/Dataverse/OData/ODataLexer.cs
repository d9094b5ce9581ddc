using System.Globalization;
using System.Text;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>Cuts a filter into its pieces.</summary>
internal static class ODataLexer
{
    private const string Signs = "(),='[]";

    /// <exception cref="DataverseProblem">A text is not closed.</exception>
    public static List<ODataToken> Read(string filter)
    {
        var tokens = new List<ODataToken>();
        var position = 0;
        while (position < filter.Length)
        {
            if (char.IsWhiteSpace(filter[position]))
            {
                position++;
            }
            else if (filter[position] is '\'' or '"')
            {
                tokens.Add(Text(filter, ref position));
            }
            else if (Sign(filter[position]) is { } sign)
            {
                tokens.Add(new ODataToken(sign, filter[position++].ToString()));
            }
            else
            {
                var start = position;
                while (position < filter.Length && !char.IsWhiteSpace(filter[position]) && !Signs.Contains(filter[position], StringComparison.Ordinal))
                {
                    position++;
                }

                tokens.Add(Word(filter[start..position]));
            }
        }

        tokens.Add(new ODataToken(ODataTokenKind.End, string.Empty));
        return tokens;
    }

    private static ODataToken Word(string text)
    {
        if (Guid.TryParseExact(text, "D", out _))
        {
            return new ODataToken(ODataTokenKind.Id, text);
        }

        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return new ODataToken(ODataTokenKind.Number, text);
        }

        return char.IsAsciiDigit(text[0]) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? new ODataToken(ODataTokenKind.Date, text)
            : new ODataToken(ODataTokenKind.Word, text);
    }

    private static ODataToken Text(string filter, ref int position)
    {
        var quote = filter[position];
        var text = new StringBuilder();
        for (position++; position < filter.Length; position++)
        {
            if (filter[position] != quote)
            {
                text.Append(filter[position]);
            }
            else if (position + 1 < filter.Length && filter[position + 1] == quote)
            {
                text.Append(quote);
                position++;
            }
            else
            {
                position++;
                return new ODataToken(ODataTokenKind.Text, text.ToString());
            }
        }

        throw DataverseProblem.Query($"There is an unterminated string literal in '{filter}'.");
    }

    private static ODataTokenKind? Sign(char character) => character switch
    {
        '(' => ODataTokenKind.Left,
        ')' => ODataTokenKind.Right,
        '[' => ODataTokenKind.LeftSquare,
        ']' => ODataTokenKind.RightSquare,
        ',' => ODataTokenKind.Comma,
        '=' => ODataTokenKind.Equal,
        _ => null,
    };
}
