using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Loads XML files of a solution, each content once in the process. Nobody changes what is loaded; who wants to, clones.</summary>
internal sealed class SolutionXml(IReadOnlyDictionary<string, byte[]> files)
{
    private static readonly ConditionalWeakTable<byte[], XElement> Parsed = [];

    private readonly Dictionary<(string Folder, string Ending), IReadOnlyList<Component>> found = [];

    private readonly Lock gate = new();

    /// <summary>Every file of the kind that ends in _managed.xml, wherever it is.</summary>
    public IEnumerable<Component> Variants =>
        files.Keys.Where(file => file.EndsWith("_managed.xml", StringComparison.Ordinal)).Select(file => new Component(file, Load(file)));

    /// <summary>Components below a folder, one a file, without the variants for managed packages.</summary>
    public IReadOnlyList<Component> Below(string folder, string ending)
    {
        lock (gate)
        {
            if (!found.TryGetValue((folder, ending), out var components))
            {
                components = [.. files.Keys
                    .Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(ending, StringComparison.Ordinal))
                    .Select(file => new Component(file, Load(file)))
                    .Where(component => !component.IsManagedVariant)];
                found.Add((folder, ending), components);
            }

            return components;
        }
    }

    /// <summary>Components of a name below a folder, whether a file is one or wraps several.</summary>
    public IReadOnlyList<Component> Children(string folder, string name) =>
        [.. Below(folder, ".xml").SelectMany(file => (file.Xml.Name == name ? [file.Xml] : file.Xml.Elements(name)).Select(xml => file with { Xml = xml }))];

    /// <exception cref="InvalidDataException">The file is missing or is not XML; the message names it.</exception>
    public XElement Load(string file)
    {
        if (!files.TryGetValue(file, out var bytes))
        {
            throw new InvalidDataException($"{file} is missing.");
        }

        try
        {
            return Parsed.GetValue(bytes, Parse);
        }
        catch (XmlException error)
        {
            throw new InvalidDataException($"{file} is not XML: {error.Message}", error);
        }
    }

    private static XElement Parse(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return XElement.Load(stream);
    }
}
