namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>A web resource of a solution with its content in Base64.</summary>
internal sealed record WebResourceDefinition(Guid Id, string Name, string DisplayName, string? Description, int Type, string Content);
