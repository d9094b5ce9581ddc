namespace PowerPlatformMagento.Packer.Settings;

/// <summary>Connection a connection reference gets in one environment.</summary>
/// <param name="LogicalName">Name of the connection reference.</param>
/// <param name="ConnectionId">Id of a connection that exists there.</param>
/// <param name="ConnectorId">Connector of the reference; that of a custom connector differs in every environment.</param>
internal sealed record ConnectionSetting(string LogicalName, string ConnectionId, string ConnectorId);
