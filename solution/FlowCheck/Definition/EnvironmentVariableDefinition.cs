namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>An environment variable of a solution.</summary>
/// <param name="SchemaName">Schema name.</param>
/// <param name="Type">Number of its type; 100000000 text, 100000001 number, 100000002 yes or no, 100000003 JSON.</param>
/// <param name="DefaultValue">Value where the environment gives none; null for none.</param>
public sealed record EnvironmentVariableDefinition(string SchemaName, string Type, string? DefaultValue);
