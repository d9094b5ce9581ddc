namespace PowerPlatformMagento.Connector.Definition.Model;

/// <summary>One of the values a field may have.</summary>
internal sealed record Option(string Value, string Name);
