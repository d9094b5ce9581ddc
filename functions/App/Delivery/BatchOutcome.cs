using Microsoft.Xrm.Sdk;

namespace PowerPlatformMagento.App.Delivery;

/// <summary>What became of many requests that went in one call.</summary>
/// <param name="Refused">Why none of them is done; null when Dataverse answered.</param>
/// <param name="Faults">For each request, in order, what went wrong; null for one that is done. Empty when none is.</param>
internal sealed record BatchOutcome(Failure? Refused, IReadOnlyList<OrganizationServiceFault?> Faults);
