using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;
using PowerPlatformMagento.FlowCheck.Connectors.Messages;
using PowerPlatformMagento.FlowCheck.Connectors.Swagger;
using PowerPlatformMagento.FlowCheck.Solutions;
using PowerPlatformMagento.Packer.Packing;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>What the connectors know that a solution's flows may call: those of the platform, and the custom ones of it and of earlier solutions.</summary>
internal static class FlowConnectors
{
    private const string Definition = "openapidefinition";

    /// <summary>The connectors by the names flows have for them.</summary>
    /// <exception cref="InvalidDataException">A file is broken; the message names it.</exception>
    public static IReadOnlyDictionary<string, IConnectorChecks> Of(UnpackedSolution solution)
    {
        var connectors = new Dictionary<string, IConnectorChecks>(StringComparer.Ordinal)
        {
            [DataverseChecks.Api] = new DataverseChecks(new SolutionTables([.. solution.Reachable]), Files(solution)),
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

    /// <summary>Files of the solution and of all earlier ones, in import order.</summary>
    public static IReadOnlyList<ISolutionFiles> Files(UnpackedSolution solution) => [.. solution.Reachable.Select(reachable => new FilesOfSolution(reachable))];
}
