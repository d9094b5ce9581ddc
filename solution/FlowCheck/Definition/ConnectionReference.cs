namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>A connection reference of a solution.</summary>
/// <param name="LogicalName">Logical name.</param>
/// <param name="ConnectorId">Resource id of the connector.</param>
/// <param name="CustomConnectorId">Id of the custom connector's row; null for a connector of the platform.</param>
public sealed record ConnectionReference(string LogicalName, string ConnectorId, Guid? CustomConnectorId);
