using System.Text;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Connector.Definition.Tests.Support;

namespace PowerPlatformMagento.Connector.Definition.Tests.Baseline;

/// <summary>Flows built on a released definition go on working.</summary>
[TestClass]
public sealed class ReleasedContractTests
{
    private const string VersionInWork = "1.0.0";

    private static readonly string Folder = RepositoryFiles.Full("tests/Connector/Baseline");

    public static IEnumerable<string> Releases => Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file));

    [TestMethod]
    [DynamicData(nameof(Releases))]
    public void Nothing_of_the_release_is_broken(string version)
    {
        var broken = BreakingChanges.Between(Lines(version), Current());

        Assert.IsEmpty(broken, string.Join('\n', broken));
    }

    /// <summary>What the listing leaves out would not be guarded. While a version is not released, a new listing may also take things away.</summary>
    [TestMethod]
    public void The_listing_of_the_version_in_work_is_complete()
    {
        var current = Current().Select(item => item.ToString()).ToList();
        var file = Path.Combine(AppContext.BaseDirectory, VersionInWork + ".txt");
        File.WriteAllText(file, string.Concat(current.Select(line => line + '\n')), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        var missing = current.Except(Lines(VersionInWork).Select(item => item.ToString())).ToList();

        Assert.IsEmpty(missing, $"If these are meant to be there, copy {file} to tests/Connector/Baseline:\n{string.Join('\n', missing.Take(40))}");
    }

    private static IReadOnlyList<ContractItem> Current() => ContractListing.Of(
        JsonNode.Parse(RepositoryFiles.Read("connector/apiDefinition.swagger.json"))!.AsObject(), JsonNode.Parse(RepositoryFiles.Read("connector/apiProperties.json"))!.AsObject());

    private static IEnumerable<ContractItem> Lines(string version) => File.ReadLines(Path.Combine(Folder, version + ".txt"), Encoding.UTF8).Select(ContractItem.Parse);
}
