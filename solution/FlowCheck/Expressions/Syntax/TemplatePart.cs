namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>A piece of a text with expressions in it.</summary>
/// <param name="Text">Plain text; empty for an expression.</param>
/// <param name="Expression">The expression; null for plain text.</param>
internal sealed record TemplatePart(string Text, ExpressionNode? Expression);
