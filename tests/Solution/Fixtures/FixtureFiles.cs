using System.Text;
using System.Xml.Linq;
using PowerPlatformMagento.Packer.Packing;

namespace PowerPlatformMagento.Solution.Tests.Fixtures;

/// <summary>Collects the files of a solution made for a test, each in the form the rules ask for.</summary>
internal sealed class FixtureFiles
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>An XML file with mark and declaration.</summary>
    public FixtureFiles Xml(string file, string text) => Bytes(file, XmlForm.Unpacked(XElement.Parse(text)));

    /// <summary>A file that is copied as it is.</summary>
    public FixtureFiles Text(string file, string text) => Bytes(file, Encoding.UTF8.GetBytes(text.TrimEnd('\n') + "\n"));

    public FixtureFiles Bytes(string file, byte[] bytes)
    {
        files[file] = bytes;
        return this;
    }

    public SolutionFiles As(string label) => new(label, SolutionShape.Folder, files);
}
