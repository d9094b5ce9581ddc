using PowerPlatformMagento.FlowCheck.Connectors;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors;

/// <summary>A connector with a connection: what the actions of a flow call.</summary>
public interface IConnector : IConnectorChecks
{
    /// <summary>Calls an operation. What the service refuses is an answer with its status code, not an exception.</summary>
    /// <exception cref="NotSupportedException">The sandbox does not know the operation.</exception>
    Task<ConnectorResponse> InvokeAsync(ConnectorCall request, CancellationToken cancellationToken);
}
