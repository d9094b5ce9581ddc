using PowerPlatformMagento.FlowCheck.Connectors;
using PowerPlatformMagento.FlowCheck.Definition;

namespace PowerPlatformMagento.FlowCheck.Checking.Rules;

/// <summary>Connections are connection references of the solution, and operations are called as their connectors describe them.</summary>
internal sealed class ConnectionRule : IFlowRule
{
    public IEnumerable<(string Element, string Text)> Check(FlowSubject subject) => References(subject)
        .Concat(subject.Actions.Where(action => action.Operation is not null)
            .SelectMany(action => Operation(subject, FlowSubject.Element(action), action.Operation!, isTrigger: false)))
        .Concat(subject.Flow.Trigger.Operation is { } operation ? Operation(subject, subject.TriggerElement, operation, isTrigger: true) : []);

    private static IEnumerable<(string Element, string Text)> References(FlowSubject subject)
    {
        foreach (var connection in subject.Flow.Connections.Values)
        {
            var element = $"connection {connection.Key}";
            if (connection.LogicalName.Length == 0)
            {
                yield return (element, "it names no connection reference");
            }
            else if (!subject.Catalog.ConnectionReferences.TryGetValue(connection.LogicalName, out var reference))
            {
                yield return (element, $"there is no connection reference {connection.LogicalName}");
            }
            else if (!connection.IsCustom && !reference.ConnectorId.EndsWith('/' + connection.Api, StringComparison.OrdinalIgnoreCase))
            {
                yield return (element, $"the connection reference {connection.LogicalName} is one of {reference.ConnectorId}, not of {connection.Api}");
            }
            else if (connection.IsCustom && reference.CustomConnectorId is null)
            {
                yield return (element, $"the connection reference {connection.LogicalName} names no custom connector");
            }
        }
    }

    private static IEnumerable<(string Element, string Text)> Operation(FlowSubject subject, string element, OperationCall operation, bool isTrigger)
    {
        if (!subject.Flow.Connections.TryGetValue(operation.ConnectionKey, out var connection))
        {
            return [(element, $"the flow has no connection {operation.ConnectionKey}")];
        }

        if (!subject.Connectors.TryGetValue(connection.Api, out var connector))
        {
            return [(element, $"there is no connector {connection.Api}")];
        }

        return connector.Check(new OperationUse(operation.OperationId, operation.Parameters, isTrigger)).Select(problem => (element, problem))
            .Concat(isTrigger && subject.Flow.Trigger.Type == "OpenApiConnectionWebhook" && !connector.HasTriggers
                ? [(element, $"the connector {connection.Api} has no triggers")]
                : []);
    }
}
