namespace PowerPlatformMagento.Contracts.Errors;

/// <summary>One kind of error: its stable code, its category, what happened and what to do.</summary>
/// <param name="Code">Stable code, for example <c>MAG-ORD-004</c>. Never reused.</param>
/// <param name="Category">Who can do something about it.</param>
/// <param name="Text">What happened, for a person; holds no personal data.</param>
/// <param name="Hint">What to do.</param>
public sealed record ErrorDefinition(string Code, ErrorCategory Category, string Text, string Hint);
