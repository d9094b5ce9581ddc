namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>The text is no expression.</summary>
internal sealed class ExpressionSyntaxException(string message) : Exception(message)
{
    public static ExpressionSyntaxException Unexpected(string source, ExpressionTokenKind expected, ExpressionTokenKind actual) =>
        new($"Unable to parse template language expression '{source}': expected token '{expected}' and actual '{actual}'.");

    public static ExpressionSyntaxException Character(string source, char character, int position) =>
        new($"Unable to parse template language expression '{source}': the string character '{character}' at position '{position}' is not expected.");
}
