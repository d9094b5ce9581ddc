namespace PowerPlatformMagento.Operations;

/// <summary>Entries of a drop-down list.</summary>
/// <param name="Value">The entries, in the order of the store.</param>
public sealed record ChoiceList(IReadOnlyList<Choice> Value);
