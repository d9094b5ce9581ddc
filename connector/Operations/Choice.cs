namespace PowerPlatformMagento.Operations;

/// <summary>One entry of a drop-down list.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Name">What people read.</param>
public sealed record Choice(string Value, string Name);
