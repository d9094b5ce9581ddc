namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>An environment variable of a solution; the default value is null where it has none.</summary>
internal sealed record EnvironmentVariable(string SchemaName, string DisplayName, string? Description, int Type, string? DefaultValue, bool IsRequired);
