namespace PowerPlatformMagento.Connector.Definition.Tests.Fixtures;

/// <summary>An enumeration that would be sent as numbers.</summary>
public enum NumberedKind
{
    First,
    Second,
}
