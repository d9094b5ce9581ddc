using PowerPlatformMagento.FlowCheck.Connectors.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>Runs an operation of the connector.</summary>
internal interface IDataverseOperation
{
    /// <summary>The operation, with its parameters.</summary>
    DataverseOperation Operation { get; }

    /// <exception cref="DataverseProblem">A parameter is wrong.</exception>
    Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken);
}
