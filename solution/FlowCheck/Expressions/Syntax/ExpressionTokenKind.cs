namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>Kinds of the pieces an expression is made of. Syntax errors name them.</summary>
internal enum ExpressionTokenKind
{
    EndOfData,
    Identifier,
    StringLiteral,
    IntegerLiteral,
    FloatLiteral,
    LeftParenthesis,
    RightParenthesis,
    LeftSquareBracket,
    RightSquareBracket,
    Comma,
    Dot,
    QuestionMark,
}
