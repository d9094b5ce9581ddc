namespace PowerPlatformMagento.Sandbox.Page.Solutions;

/// <summary>A security role of a solution.</summary>
public sealed record RoleName(Guid Id, string Name);
