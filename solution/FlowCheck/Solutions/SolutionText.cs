using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.FlowCheck.Solutions;

/// <summary>Finds and reads files of a solution.</summary>
internal static class SolutionText
{
    /// <summary>Paths below a folder that end in a text, in order.</summary>
    public static IEnumerable<string> Below(this ISolutionFiles solution, string folder, string ending) => solution.Paths
        .Where(path => path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The file is no XML; the message names it.</exception>
    public static XElement? Xml(this ISolutionFiles solution, string path)
    {
        try
        {
            return solution.Read(path) is { } text ? XElement.Parse(text) : null;
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }
}
