using System.Xml.Linq;
using PowerPlatformMagento.Packer.Diffing;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Reading;

/// <summary>A package taken apart is the folder it was made of.</summary>
[TestClass]
public sealed class UnpackerTests
{
    public static IEnumerable<string> Labels => FixtureSolutions.All.Select(files => files.Label);

    [TestMethod]
    [DynamicData(nameof(Labels))]
    public void A_package_unpacks_to_the_same_components(string label)
    {
        var solution = UnpackedSolution.Of(FixtureSolutions.All.Single(files => files.Label == label));

        var diff = SolutionDiff.Of(solution, Unpack(solution, managed: false));

        Assert.IsEmpty(diff.Changes, string.Join(Environment.NewLine, diff.Changes));
        Assert.IsEmpty(diff.Refusals);
    }

    [TestMethod]
    [DynamicData(nameof(Labels))]
    public void A_package_packs_to_itself(string label)
    {
        var solution = UnpackedSolution.Of(FixtureSolutions.All.Single(files => files.Label == label));
        var package = SolutionPackage.Of(solution, managed: true);

        var again = SolutionPackage.Of(Unpack(solution, managed: true), managed: true);

        CollectionAssert.AreEqual(package.Entries.Keys.ToList(), again.Entries.Keys.ToList());
        foreach (var (path, bytes) in package.Entries)
        {
            Assert.IsTrue(bytes.AsSpan().SequenceEqual(again.Entries[path]), path);
        }
    }

    [TestMethod]
    public void The_shipped_solutions_survive_packing()
    {
        var solution = new SolutionCopy().Read();

        var diff = SolutionDiff.Of(solution, Unpack(solution, managed: false));

        Assert.IsEmpty(diff.Changes, string.Join(Environment.NewLine, diff.Changes));
    }

    [TestMethod]
    public void Two_components_of_one_id_are_both_seen()
    {
        var package = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: false);
        var customizations = XElement.Load(new MemoryStream(package.Entries["customizations.xml"]));
        customizations.Element("Roles")!.Add(new XElement(customizations.Element("Roles")!.Element("Role")!));

        var files = Unpacker.Unpack(With(package, "customizations.xml", XmlForm.Packed(customizations)));

        Assert.HasCount(2, UnpackedSolution.Of(new SolutionFiles("x.zip", SolutionShape.Zip, files)).Roles);
    }

    [TestMethod]
    public void What_nobody_refers_to_stays_to_be_reported()
    {
        var package = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: false);

        var files = Unpacker.Unpack(With(package, "WebResources/orphan", [1]));

        Assert.IsTrue(files.ContainsKey("WebResources/orphan"));
    }

    [TestMethod]
    [DataRow("solution.xml")]
    [DataRow("customizations.xml")]
    public void A_missing_file_is_named(string file)
    {
        var package = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: false);

        Assert.Contains(file, Assert.ThrowsExactly<InvalidDataException>(() => Unpacker.Unpack(package.Entries.Where(entry => entry.Key != file).ToDictionary())).Message);
    }

    private static Dictionary<string, byte[]> With(SolutionPackage package, string path, byte[] content) => new(package.Entries) { [path] = content };

    private static UnpackedSolution Unpack(UnpackedSolution solution, bool managed) =>
        UnpackedSolution.Of(new SolutionFiles("x.zip", SolutionShape.Zip, Unpacker.Unpack(SolutionPackage.Of(solution, managed).Entries)));
}
