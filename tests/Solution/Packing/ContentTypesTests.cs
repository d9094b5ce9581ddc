using System.Text;
using System.Xml.Linq;
using CsCheck;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Packing;

namespace PowerPlatformMagento.Solution.Tests.Packing;

/// <summary>Every file of a package has a content type.</summary>
[TestClass]
public sealed class ContentTypesTests
{
    private static readonly string[] Folders = ["WebResources", "customapis/x", "Connector"];

    private static readonly string[] Endings = ["", ".xml", ".json", ".Png", ".png", ".dll"];

    private static readonly Gen<string> Path = Gen.Select(
        Gen.Int[0, Folders.Length - 1], Gen.String[Gen.Char.AlphaNumeric, 1, 8], Gen.Int[0, Endings.Length - 1], (folder, name, ending) => $"{Folders[folder]}/{name}{Endings[ending]}");

    [TestMethod]
    public void Endings_are_listed_once_as_they_are_spelled_and_other_files_by_name()
    {
        var types = Load(ContentTypes.Of(["b.xml", "a.xml", "Connector/icon.Png", "x.png", "WebResources/mag_iconA"]));

        CollectionAssert.AreEqual(new[] { "Png", "png", "xml" }, types.Elements(ContentTypes.Namespace + "Default").Select(type => type.Attr("Extension")).ToList());
        CollectionAssert.AreEqual(new[] { "/WebResources/mag_iconA" }, types.Elements(ContentTypes.Namespace + "Override").Select(type => type.Attr("PartName")).ToList());
    }

    [TestMethod]
    public void The_list_alone_has_a_byte_order_mark() => Assert.IsTrue(ContentTypes.Of(["a.xml"]).AsSpan().StartsWith(Encoding.UTF8.Preamble));

    [TestMethod]
    public void No_file_is_left_without_a_type() => Path.List[0, 30].Sample(paths =>
    {
        var entries = paths.Distinct().ToDictionary(path => path, _ => Array.Empty<byte>());
        entries["solution.xml"] = entries["customizations.xml"] = [];
        entries[ContentTypes.File] = ContentTypes.Of(entries.Keys);
        return !PackageShape.Findings(new PackageEntries(entries, [])).Any();
    });

    private static XElement Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return XElement.Load(stream);
    }
}
