using System.Text;

namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>Cuts an expression into its pieces.</summary>
internal static class ExpressionLexer
{
    /// <returns>The pieces, closed by <see cref="ExpressionTokenKind.EndOfData"/>.</returns>
    /// <exception cref="ExpressionSyntaxException">A character has no place in an expression.</exception>
    public static List<ExpressionToken> Read(string source)
    {
        var tokens = new List<ExpressionToken>();
        var position = 0;
        while (position < source.Length)
        {
            var character = source[position];
            if (char.IsWhiteSpace(character))
            {
                position++;
            }
            else if (character == '\'')
            {
                tokens.Add(Text(source, ref position));
            }
            else if (char.IsAsciiDigit(character) || (character is '-' or '+' && position + 1 < source.Length && char.IsAsciiDigit(source[position + 1])))
            {
                tokens.Add(Number(source, ref position));
            }
            else if (IsNameStart(character))
            {
                tokens.Add(Name(source, ref position));
            }
            else
            {
                tokens.Add(new ExpressionToken(Sign(source, position), character.ToString()));
                position++;
            }
        }

        tokens.Add(new ExpressionToken(ExpressionTokenKind.EndOfData, string.Empty));
        return tokens;
    }

    private static ExpressionToken Text(string source, ref int position)
    {
        var start = position;
        var text = new StringBuilder();
        for (position++; position < source.Length; position++)
        {
            if (source[position] != '\'')
            {
                text.Append(source[position]);
            }
            else if (position + 1 < source.Length && source[position + 1] == '\'')
            {
                text.Append('\'');
                position++;
            }
            else
            {
                position++;
                return new ExpressionToken(ExpressionTokenKind.StringLiteral, text.ToString());
            }
        }

        throw ExpressionSyntaxException.Character(source, '\'', start);
    }

    private static ExpressionToken Number(string source, ref int position)
    {
        var start = position++;
        SkipDigits(source, ref position);
        var isFloat = false;
        if (position + 1 < source.Length && source[position] == '.' && char.IsAsciiDigit(source[position + 1]))
        {
            isFloat = true;
            position++;
            SkipDigits(source, ref position);
        }

        if (position < source.Length && source[position] is 'e' or 'E')
        {
            isFloat = true;
            position++;
            if (position < source.Length && source[position] is '+' or '-')
            {
                position++;
            }

            SkipDigits(source, ref position);
        }

        return new ExpressionToken(isFloat ? ExpressionTokenKind.FloatLiteral : ExpressionTokenKind.IntegerLiteral, source[start..position]);
    }

    private static ExpressionToken Name(string source, ref int position)
    {
        var start = position;
        while (position < source.Length && (IsNameStart(source[position]) || char.IsDigit(source[position])))
        {
            position++;
        }

        return new ExpressionToken(ExpressionTokenKind.Identifier, source[start..position]);
    }

    private static ExpressionTokenKind Sign(string source, int position) => source[position] switch
    {
        '(' => ExpressionTokenKind.LeftParenthesis,
        ')' => ExpressionTokenKind.RightParenthesis,
        '[' => ExpressionTokenKind.LeftSquareBracket,
        ']' => ExpressionTokenKind.RightSquareBracket,
        ',' => ExpressionTokenKind.Comma,
        '.' => ExpressionTokenKind.Dot,
        '?' => ExpressionTokenKind.QuestionMark,
        _ => throw ExpressionSyntaxException.Character(source, source[position], position),
    };

    private static bool IsNameStart(char character) => char.IsLetter(character) || character is '_' or '$';

    private static void SkipDigits(string source, ref int position)
    {
        while (position < source.Length && char.IsAsciiDigit(source[position]))
        {
            position++;
        }
    }
}
