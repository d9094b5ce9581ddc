using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Plugins.Returns.Requests;

/// <summary>The return of a service request.</summary>
/// <param name="Row">The return with its lines, as one create request wants it; null when no line of it can come back.</param>
/// <param name="Remarks">One line a product that cannot come back, for people.</param>
/// <param name="Reason">Why some cannot; null when all can.</param>
internal sealed record RequestedReturn(Entity? Row, IReadOnlyList<string> Remarks, ErrorDefinition? Reason);
