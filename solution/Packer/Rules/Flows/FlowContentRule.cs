using PowerPlatformMagento.FlowCheck.Checking;
using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Definition;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A flow would run: its expressions can be read, and every operation, parameter, table and column it names exists.</summary>
internal sealed class FlowContentRule : ISolutionRule
{
    private const string Definition = "openapidefinition";

    public IEnumerable<Finding> Check(UnpackedSolution solution)
    {
        if (!FlowFiles.Of(solution).Any())
        {
            return [];
        }

        try
        {
            return Check(solution, FlowCatalog.Read([.. Files(solution)]));
        }
        catch (InvalidDataException error)
        {
            return [new Finding("Workflows", "content", error.Message.TrimEnd('.'), "Correct the file; flows cannot be checked before.")];
        }
    }

    private static IEnumerable<Finding> Check(UnpackedSolution solution, FlowCatalog catalog) =>
        from finding in FlowChecker.Check(catalog, Connectors(solution))
        let file = $"Workflows/{catalog.Find(finding.Flow)?.File}"
        where solution.Files.ContainsKey(file)
        select new Finding(file, finding.Element, finding.Text.TrimEnd('.'), "Correct the flow; a run would fail there.");

    private static IEnumerable<ISolutionFiles> Files(UnpackedSolution solution) => solution.Reachable.Select(reachable => new FilesOfSolution(reachable));

    private static Dictionary<string, IConnectorChecks> Connectors(UnpackedSolution solution)
    {
        var connectors = new Dictionary<string, IConnectorChecks>(StringComparer.Ordinal)
        {
            [DataverseChecks.Api] = new DataverseChecks(new SolutionTables([.. solution.Reachable]), [.. Files(solution)]),
            [OutlookChecks.Api] = new OutlookChecks(),
            [TeamsChecks.Api] = new TeamsChecks(),
        };
        var definitions =
            from reachable in solution.Reachable
            from payload in Payloads.Of(reachable)
            where payload.Element == Definition
            let json = new FilesOfSolution(reachable).Read(payload.File)
            where json is not null
            select (Name: payload.Owner.Xml.Text("name"), Json: json);
        foreach (var (name, json) in definitions)
        {
            connectors.TryAdd(name, new SwaggerChecks(json));
        }

        return connectors;
    }
}
