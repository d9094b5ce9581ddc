using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Standard;

/// <summary>Which elements the import knows below which, which have to be there, and where their order counts.</summary>
internal static class Vocabulary
{
    private const string Resource = "vocabulary.txt";

    private static readonly Dictionary<string, VocabularyEntry> Entries = EmbeddedList.Lines(Resource).Select(Parse).ToDictionary(entry => entry.Path);

    /// <summary>What is known of an element, by its parent and name or by its name alone; null for free content.</summary>
    public static VocabularyEntry? Of(XElement element) =>
        Entries.GetValueOrDefault($"{element.Parent?.Name.LocalName}/{element.Name.LocalName}") ?? Entries.GetValueOrDefault(element.Name.LocalName);

    /// <exception cref="InvalidDataException">The line is not of the form "parent/element: children".</exception>
    internal static VocabularyEntry Parse(string line)
    {
        if (line.Split(": ") is not [var head, var tail])
        {
            throw new InvalidDataException($"\"{line}\" is not a line of the vocabulary.");
        }

        var children = tail.Split(' ');
        return new VocabularyEntry(
            head.TrimEnd('='),
            head.EndsWith('='),
            [.. children.Select(child => child.TrimStart('+'))],
            [.. children.Where(child => child.StartsWith('+')).Select(child => child[1..])]);
    }
}
