using System.Text.RegularExpressions;
using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.Packer.Assemblies;
using PowerPlatformMagento.Packer.Checking;
using PowerPlatformMagento.Packer.Rules.Flows;

namespace PowerPlatformMagento.Solution.Tests;

/// <summary>Every path in a shipped flow into an event or an answer is held to what is really there: spoilt, it is refused.</summary>
[TestClass]
public sealed partial class ShippedFlowPathsTests
{
    private const string Spoilt = "Spoilt";

    private static readonly UnpackedSolution Flows = new RepositoryCheck(Repository.Root, BuiltAssemblies.BesidePacker).Solutions()
        .Single(solution => solution.Processes.Count > 0);

    private static readonly IReadOnlyDictionary<string, IConnectorChecks> Connectors = FlowConnectors.Of(Flows);

    // What the platform tells of a run and of errors, which no definition describes.
    private static readonly string[] Undescribed = ["environmentName", "message", "run", "tags"];

    public static IEnumerable<string> Files => FlowConnectors.Files(Flows)[^1].Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void A_spoilt_path_is_refused(string file)
    {
        var json = FlowConnectors.Files(Flows)[^1].Read(file)!;
        var paths = Path().Matches(json).Select(match => match.Groups["path"].Value).Distinct().ToList();
        Assert.IsGreaterThan(5, paths.Count);

        var missed = paths.Where(path => !Findings(file, json.Replace($"?['{path}']", $"?['{path}{Spoilt}']", StringComparison.Ordinal))
            .Any(finding => finding.Text.Contains(Spoilt + "'", StringComparison.Ordinal)));

        CollectionAssert.IsSubsetOf(missed.Where(path => !IsOfFailure(path)).ToList(), Undescribed);
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public void The_flow_itself_is_not(string file) => Assert.IsEmpty(Findings(file, FlowConnectors.Files(Flows)[^1].Read(file)!));

    // Outputs of an action that failed may be anything.
    private static bool IsOfFailure(string path) => path is "body" or "detail";

    private static IReadOnlyList<FlowFinding> Findings(string file, string json) =>
        FlowChecker.Check(FlowCatalog.Read([.. FlowConnectors.Files(Flows).SkipLast(1), new ChangedFiles(FlowConnectors.Files(Flows)[^1], file, json)]), Connectors);

    [GeneratedRegex(@"\?\['(?<path>[^']+)'\]")]
    private static partial Regex Path();
}
