using System.Text;
using PowerPlatformMagento.Solution.Tests.Reading;

namespace PowerPlatformMagento.Solution.Tests.Baseline;

/// <summary>The solution still holds everything that was released, so that it can be imported as an upgrade without loss.</summary>
[TestClass]
public sealed class ReleasedSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Solution", "Baseline");

    public static IEnumerable<string> Releases => Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file));

    [TestMethod]
    [DynamicData(nameof(Releases))]
    public void Holds_everything_of_the_release(string version)
    {
        var broken = UpgradeCheck.Broken(Lines(version), SchemaListing.Of(UnpackedSolution.Read(Repository.Core))).ToList();

        Assert.IsEmpty(broken, string.Join(Environment.NewLine, broken));
    }

    [TestMethod]
    [DataRow("mag_website", "column mag_order.mag_Website nvarchar 64")]
    [DataRow("mag_grandtotal", "column mag_order.mag_GrandTotal money 4")]
    public void A_removed_column_is_noticed(string column, string line)
    {
        using var copy = new SolutionCopy();

        copy.EditColumn("mag_Order", column, found => found.Remove());

        CollectionAssert.AreEqual(new[] { line }, UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList());
    }

    [TestMethod]
    public void A_changed_custom_api_is_noticed()
    {
        using var copy = new SolutionCopy();

        copy.Edit("customapis/mag_ImportOrder/customapi.xml", root => root.SetElementValue("allowedcustomprocessingsteptype", "0"))
            .Delete("customapis/mag_ImportOrder/customapiresponseproperties/Detail/customapiresponseproperty.xml");

        CollectionAssert.AreEquivalent(
            new[] { "api mag_ImportOrder binding 0 function 0 steps 2 workflow 0", "response mag_ImportOrder.Detail type 10 optional -" },
            UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList());
    }

    [TestMethod]
    [DynamicData(nameof(Releases))]
    public void A_baseline_lists_each_thing_once_and_in_order(string version)
    {
        var lines = Lines(version).ToList();

        CollectionAssert.AreEqual(lines.Distinct().Order(StringComparer.Ordinal).ToList(), lines);
    }

    private static IEnumerable<string> Lines(string version) => File.ReadLines(Path.Combine(Folder, version + ".txt"), Encoding.UTF8);
}
