using System.Text;
using System.Xml.Linq;
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
    [DataRow("Roles/MAG Service Agent.xml", "prvCreateIncident", "privilege MAG Service Agent: prvCreateIncident Global")]
    [DataRow("Roles/MAG Sync Operator.xml", "prvWritemag_SyncIssue", "privilege MAG Sync Operator: prvWritemag_SyncIssue Global")]
    public void A_removed_privilege_is_noticed(string file, string privilege, string line)
    {
        using var copy = new SolutionCopy();

        copy.Edit(file, role => role.Descendants("RolePrivilege").Single(found => found.Attr("name") == privilege).Remove());

        CollectionAssert.AreEqual(new[] { line }, UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList());
    }

    [TestMethod]
    public void A_removed_key_is_noticed()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Entities/Lead/Entity.xml", lead => lead.Descendants("EntityKeys").Remove());

        CollectionAssert.AreEqual(
            new[] { "key lead.mag_externalkey_key mag_externalkey" },
            UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList());
    }

    [TestMethod]
    public void A_changed_cascade_rule_is_noticed()
    {
        using var copy = new SolutionCopy();

        copy.Edit("Other/Relationships/Contact.xml", file => file.Elements()
            .Single(relationship => relationship.Attr("Name") == "mag_contact_mag_return").SetElementValue("CascadeDelete", "Cascade"));

        CollectionAssert.AreEqual(
            new[] { "cascade mag_contact_mag_return delete RemoveLink assign NoCascade share NoCascade" },
            UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList());
    }

    [TestMethod]
    public void Every_removed_step_is_noticed()
    {
        var steps = UnpackedSolution.Read(Repository.Core).Files.Keys.Where(file => file.StartsWith("SdkMessageProcessingSteps/", StringComparison.Ordinal));

        foreach (var step in steps)
        {
            using var copy = new SolutionCopy();

            copy.Delete(step);

            var id = Path.GetFileNameWithoutExtension(step).BareGuid();
            var broken = UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList();
            Assert.Contains(line => line.StartsWith($"step {id} ", StringComparison.Ordinal), broken);
            Assert.IsTrue(broken.All(line => line.Split(' ')[1] == id), string.Join(Environment.NewLine, broken));
        }
    }

    [TestMethod]
    [DataRow("mag_OperatorsTeam", "variable mag_OperatorsTeam type 100000000")]
    [DataRow("mag_RfmThresholds", "variable mag_RfmThresholds type 100000003")]
    public void A_removed_variable_is_noticed(string variable, string line)
    {
        using var copy = new SolutionCopy();

        copy.Delete($"environmentvariabledefinitions/{variable}/environmentvariabledefinition.xml");

        CollectionAssert.AreEqual(new[] { line }, UpgradeCheck.Broken(Lines("1.0.0.0"), SchemaListing.Of(copy.Read())).ToList());
    }

    /// <summary>What the listing of this version leaves out would not be guarded.</summary>
    [TestMethod]
    public void The_listing_of_this_version_is_complete()
    {
        var solution = UnpackedSolution.Read(Repository.Core);
        var current = SchemaListing.Of(solution).ToList();
        var recorded = Lines(solution.Version).ToHashSet(StringComparer.Ordinal);
        var file = Path.Combine(AppContext.BaseDirectory, solution.Version + ".txt");
        File.WriteAllText(file, string.Concat(current.Select(line => line + '\n')), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        var missing = current.Where(line => !recorded.Contains(line)).ToList();
        Assert.IsEmpty(
            missing,
            $"If these are meant to be there, copy {file} to tests/Solution/Baseline:{Environment.NewLine}{string.Join(Environment.NewLine, missing)}");
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
