namespace PowerPlatformMagento.FlowCheck.Expressions.Evaluation;

/// <summary>An expression has no value; the text says why, as the platform does.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
