using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>Reads the text behind an at sign: calls, literals, selections.</summary>
internal sealed class ExpressionParser
{
    private readonly string _source;
    private readonly List<ExpressionToken> _tokens;
    private int _position;

    private ExpressionParser(string source)
    {
        _source = source;
        _tokens = ExpressionLexer.Read(source);
    }

    private ExpressionToken Current => _tokens[_position];

    /// <exception cref="ExpressionSyntaxException">The text is no expression.</exception>
    public static ExpressionNode Parse(string source)
    {
        var parser = new ExpressionParser(source);
        var node = parser.Expression();
        parser.Take(ExpressionTokenKind.EndOfData);
        return node;
    }

    private ExpressionNode Expression()
    {
        var node = Primary();
        while (true)
        {
            var isOptional = Current.Kind == ExpressionTokenKind.QuestionMark;
            if (isOptional)
            {
                _position++;
            }

            if (Current.Kind == ExpressionTokenKind.Dot)
            {
                _position++;
                node = new ExpressionNode.Selection(node, new ExpressionNode.Literal(new JValue(Take(ExpressionTokenKind.Identifier).Text)), isOptional);
            }
            else if (Current.Kind == ExpressionTokenKind.LeftSquareBracket)
            {
                _position++;
                node = new ExpressionNode.Selection(node, Expression(), isOptional);
                Take(ExpressionTokenKind.RightSquareBracket);
            }
            else if (isOptional)
            {
                throw ExpressionSyntaxException.Unexpected(_source, ExpressionTokenKind.LeftSquareBracket, Current.Kind);
            }
            else
            {
                return node;
            }
        }
    }

    private ExpressionNode Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case ExpressionTokenKind.StringLiteral:
                _position++;
                return new ExpressionNode.Literal(new JValue(token.Text));
            case ExpressionTokenKind.IntegerLiteral:
                _position++;
                return new ExpressionNode.Literal(Whole(token.Text));
            case ExpressionTokenKind.FloatLiteral:
                _position++;
                return new ExpressionNode.Literal(new JValue(Float(token.Text)));
            default:
                return NameOrCall(Take(ExpressionTokenKind.Identifier).Text);
        }
    }

    private ExpressionNode NameOrCall(string name)
    {
        if (Current.Kind != ExpressionTokenKind.LeftParenthesis)
        {
            return name.ToUpperInvariant() switch
            {
                "TRUE" => new ExpressionNode.Literal(new JValue(true)),
                "FALSE" => new ExpressionNode.Literal(new JValue(false)),
                "NULL" => new ExpressionNode.Literal(JValue.CreateNull()),
                _ => throw ExpressionSyntaxException.Unexpected(_source, ExpressionTokenKind.LeftParenthesis, Current.Kind),
            };
        }

        _position++;
        var arguments = new List<ExpressionNode>();
        if (Current.Kind != ExpressionTokenKind.RightParenthesis)
        {
            arguments.Add(Expression());
            while (Current.Kind == ExpressionTokenKind.Comma)
            {
                _position++;
                arguments.Add(Expression());
            }
        }

        Take(ExpressionTokenKind.RightParenthesis);
        return new ExpressionNode.Call(name, arguments);
    }

    private JValue Whole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? new JValue(number)
        : new JValue(Float(text));

    private double Float(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ExpressionSyntaxException($"Unable to parse template language expression '{_source}': '{text}' is no number.");

    private ExpressionToken Take(ExpressionTokenKind kind) => Current.Kind == kind
        ? _tokens[_position++]
        : throw ExpressionSyntaxException.Unexpected(_source, kind, Current.Kind);
}
