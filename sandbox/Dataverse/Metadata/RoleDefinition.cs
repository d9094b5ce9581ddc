namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

/// <summary>A security role: privilege name (as the solution spells it, compared without case) to depth.</summary>
internal sealed record RoleDefinition(Guid Id, string Name, IReadOnlyDictionary<string, PrivilegeDepth> Privileges);
