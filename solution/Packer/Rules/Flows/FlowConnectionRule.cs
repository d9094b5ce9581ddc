using System.Text.Json.Nodes;
using PowerPlatformMagento.Packer.Reading;

namespace PowerPlatformMagento.Packer.Rules.Flows;

/// <summary>A flow runs over connection references that exist, to connectors that exist (solution checker: flow-avoid-connection-mode).</summary>
internal sealed class FlowConnectionRule : ISolutionRule
{
    public IEnumerable<Finding> Check(UnpackedSolution solution) =>
        from flow in FlowFiles.Of(solution)
        from problem in flow.Flow.Connections.SelectMany(connection => OfConnection(solution, connection.Key, connection.Value)).Concat(OfActions(flow.Flow))
        select new Finding(flow.File, problem.Element, problem.Text, problem.Fix);

    private static IEnumerable<(string Element, string Text, string Fix)> OfConnection(UnpackedSolution solution, string key, JsonObject connection)
    {
        var element = $"connectionReferences/{key}";
        var name = FlowDefinition.Text(connection, "connection", "connectionReferenceLogicalName");
        var reference = solution.Reachable.SelectMany(reachable => reachable.ConnectionReferences).FirstOrDefault(candidate => candidate.Xml.Attr("connectionreferencelogicalname") == name);
        if (name is null)
        {
            yield return (element, "uses a connection instead of a connection reference", "Write connection/connectionReferenceLogicalName; a connection exists in one environment only.");
        }
        else if (reference is null)
        {
            yield return (element, $"connection reference \"{name}\" is not defined", "Add it to connectionreferences in Other/Customizations.xml of this solution or an earlier one.");
        }

        var custom = FlowDefinition.Text(connection, "api", "logicalName");
        if (custom is not null && !solution.Reachable.SelectMany(reachable => reachable.Connectors).Any(connector => connector.Xml.Text("name") == custom))
        {
            yield return (element, $"connector \"{custom}\" is not defined", "Name a connector of an earlier solution.");
        }

        var api = FlowDefinition.Text(connection, "api", "name");
        if (custom is null && reference is not null && !reference.Xml.Text("connectorid").EndsWith("/" + api, StringComparison.Ordinal))
        {
            yield return (element, $"api \"{api}\" is not the connector of {name}, {reference.Xml.Text("connectorid")}", "Name the connector of the reference.");
        }
    }

    private static IEnumerable<(string Element, string Text, string Fix)> OfActions(FlowDefinition flow)
    {
        var keys = flow.Connections.Select(connection => connection.Key).ToHashSet();
        var steps = flow.Triggers.Concat(flow.Actions).ToList();
        foreach (var step in steps.Where(step => step.Connection is { } key && !keys.Contains(key)))
        {
            yield return ($"action {step.Name}", $"runs over \"{step.Connection}\", which connectionReferences does not have", "Name one of its keys in inputs/host/connectionName.");
        }

        foreach (var unused in keys.Except(steps.Select(step => step.Connection ?? string.Empty)))
        {
            yield return ($"connectionReferences/{unused}", "is used by no action", "Remove it, or every import asks for a connection in vain.");
        }
    }
}
