namespace PowerPlatformMagento.Packer.Standard;

/// <summary>What is known of one element.</summary>
/// <param name="Path">Parent and name, or the name alone.</param>
/// <param name="IsOrdered">The children stand in the order of the list.</param>
/// <param name="Children">Every child the import knows.</param>
/// <param name="Needed">Children that have to be there.</param>
internal sealed record VocabularyEntry(string Path, bool IsOrdered, IReadOnlyList<string> Children, IReadOnlyList<string> Needed);
