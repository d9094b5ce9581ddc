using PowerPlatformMagento.Connector.Definition.Language;

namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>An area that a test writes where it is used.</summary>
internal sealed class FixtureArea(Action<ConnectorBuilder> describe) : IConnectorArea
{
    public void Describe(ConnectorBuilder connector) => describe(connector);
}
