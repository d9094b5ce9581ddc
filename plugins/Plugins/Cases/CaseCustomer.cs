using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Cases;

/// <summary>Who sent a service request.</summary>
/// <param name="ContactId">The contact; null when there is none.</param>
/// <param name="Held">Why no case can be made; null when it can.</param>
internal sealed record CaseCustomer(Guid? ContactId, ErrorDefinition? Held)
{
    public EntityReference Link => new(ContactTable.Name, ContactId!.Value);
}
