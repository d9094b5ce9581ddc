using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>Reads the text behind an at sign: calls, literals, selections.</summary>
internal sealed class ExpressionParser
{
    // The platform's own limit.
    private const int LongestSource = 8_192;

    private const int DeepestNesting = 100;

    private readonly string _source;
    private readonly List<ExpressionToken> _tokens;
    private int _position;
    private int _depth;

    private ExpressionParser(string source)
    {
        _source = source;
        _tokens = ExpressionLexer.Read(source);
    }

    private ExpressionToken Current => _tokens[_position];

    /// <exception cref="ExpressionSyntaxException">The text is no expression.</exception>
    public static ExpressionNode Parse(string source)
    {
        if (source.Length > LongestSource)
        {
            throw new ExpressionSyntaxException($"An expression of {source.Length} characters is too long; the limit is {LongestSource}.");
        }

        var parser = new ExpressionParser(source);
        var node = parser.Expression();
        parser.Take(ExpressionTokenKind.EndOfData);
        return node;
    }

    private ExpressionNode Expression()
    {
        Deepen();
        var before = _depth;
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
                Deepen();
                _position++;
                node = new ExpressionNode.Selection(node, new ExpressionNode.Literal(new JValue(Take(ExpressionTokenKind.Identifier).Text)), isOptional);
            }
            else if (Current.Kind == ExpressionTokenKind.LeftSquareBracket)
            {
                Deepen();
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
                _depth = before - 1;
                return node;
            }
        }
    }

    // Calls in calls and selections of selections: each is a level of the tree that is walked later.
    private void Deepen()
    {
        if (++_depth > DeepestNesting)
        {
            throw new ExpressionSyntaxException($"The expression is nested too deeply; the limit is {DeepestNesting} levels.");
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
