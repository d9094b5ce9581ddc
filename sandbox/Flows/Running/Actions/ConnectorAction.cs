using Newtonsoft.Json.Linq;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.Sandbox.Flows.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Running.Actions;

/// <summary>Calls an operation of a connector.</summary>
internal sealed class ConnectorAction : IActionBehavior
{
    public Task<ActionOutcome> RunAsync(ActionContext context, CancellationToken cancellationToken)
    {
        var operation = context.Action.Operation ?? throw new NotSupportedException("The action names no operation.");
        var connector = context.Run.Flow.Connections.TryGetValue(operation.ConnectionKey, out var connection)
            && context.Services.Connectors.TryGetValue(connection.Api, out var found)
            ? found
            : throw new NotSupportedException($"There is no connection '{operation.ConnectionKey}'.");
        var parameters = (JObject)context.Evaluate(operation.Parameters);
        var inputs = new JObject
        {
            ["host"] = new JObject { ["connectionReferenceName"] = operation.ConnectionKey, ["operationId"] = operation.OperationId },
            ["parameters"] = parameters,
        };
        var call = new ConnectorCall(operation.OperationId, parameters);
        var wanted = FlowJson.Number(FlowJson.Member(context.Action.Json["runtimeConfiguration"], "paginationPolicy"), "minimumItemCount");
        return Retrying.RunAsync(
            context,
            context.Inputs["retryPolicy"],
            inputs,
            token => wanted is { } count ? Pagination.ReadAsync(connector, call, count, token) : connector.InvokeAsync(call, token),
            cancellationToken);
    }
}
