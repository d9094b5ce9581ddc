namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Operations;

/// <summary>An operation of the connector.</summary>
internal interface IDataverseOperation
{
    /// <summary>Name in definitions.</summary>
    string Id { get; }

    IReadOnlyList<string> Required { get; }

    IReadOnlyList<string> Optional { get; }

    /// <summary>Whether members of the row or the action's arguments come along, written item/name.</summary>
    bool TakesItem { get; }

    /// <exception cref="DataverseProblem">A parameter is wrong.</exception>
    Task<ConnectorResponse> RunAsync(ConnectorCall call, CancellationToken cancellationToken);
}
