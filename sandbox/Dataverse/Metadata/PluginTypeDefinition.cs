namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal sealed record PluginTypeDefinition(Guid Id, string TypeName, string AssemblyName);
