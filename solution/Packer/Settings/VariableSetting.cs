namespace PowerPlatformMagento.Packer.Settings;

/// <summary>Value of an environment variable in one environment.</summary>
internal sealed record VariableSetting(string SchemaName, string Value);
