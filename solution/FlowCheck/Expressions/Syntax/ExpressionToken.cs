namespace PowerPlatformMagento.FlowCheck.Expressions.Syntax;

/// <summary>A piece of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a text literal the value without quotes.</param>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, string Text);
