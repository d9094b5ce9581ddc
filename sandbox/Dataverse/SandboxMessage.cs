using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>A message about to run.</summary>
/// <param name="Request">The request as it came; do not change it.</param>
/// <param name="Depth">1 for a message from outside.</param>
/// <param name="IsInsidePlugin">Whether a plug-in asks for it.</param>
public sealed record SandboxMessage(OrganizationRequest Request, int Depth, bool IsInsidePlugin);
