using System.Text;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Solution.Tests.Fixtures;

namespace PowerPlatformMagento.Solution.Tests.Checking;

/// <summary>Zips that the import would refuse at the first look are reported.</summary>
[TestClass]
public sealed class PackageShapeTests
{
    private static readonly IReadOnlyDictionary<string, byte[]> Good = SolutionPackage.Of(UnpackedSolution.Of(FixtureSolutions.Core), managed: false).Entries;

    [TestMethod]
    public void A_package_is_fine() => Assert.IsEmpty(PackageShape.Findings(new PackageEntries(Good, [])));

    [TestMethod]
    [DataRow("solution.xml")]
    [DataRow("customizations.xml")]
    [DataRow("[Content_Types].xml")]
    public void A_file_missing_at_the_root_is_reported(string file) =>
        MustReport(Good.Where(entry => entry.Key != file).ToDictionary(), $"{file}: root: is not at the root of the zip");

    [TestMethod]
    [DataRow("WebResources\\icon.svg")]
    [DataRow("/WebResources/icon.svg")]
    [DataRow("../icon.svg")]
    public void A_path_that_is_not_plain_is_reported(string path) => MustReport(new(Good) { [path] = [] }, $"{path}: path: is not a plain path");

    [TestMethod]
    [DataRow("WebResources/new")]
    [DataRow("WebResources/new.PNG")]
    public void A_file_without_content_type_is_reported(string path) => MustReport(new(Good) { [path] = [] }, $"covers neither {path} nor its ending");

    [TestMethod]
    [DataRow("solution.xml")]
    [DataRow("customizations.xml")]
    public void A_byte_order_mark_is_reported(string file) => MustReport(new(Good) { [file] = [.. Encoding.UTF8.Preamble, .. Good[file]] }, $"{file}: first bytes: starts with a byte order mark");

    [TestMethod]
    public void A_path_that_appears_twice_is_reported() =>
        Assert.Contains("solution.xml: path: is in the zip more than once. Pack it again.", PackageShape.Findings(new PackageEntries(Good, ["solution.xml"])).Select(finding => finding.ToString()));

    [TestMethod]
    public void Content_types_that_are_no_XML_cover_nothing() => MustReport(new(Good) { ["[Content_Types].xml"] = [0x3C] }, "covers neither solution.xml");

    private static void MustReport(Dictionary<string, byte[]> entries, string text) =>
        Assert.IsTrue(PackageShape.Findings(new PackageEntries(entries, [])).Any(finding => finding.ToString().Contains(text, StringComparison.Ordinal)), text);
}
