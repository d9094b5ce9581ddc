using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Activities;

/// <summary>Whom a web activity is about.</summary>
/// <param name="Row">Contact, account or lead; null when nobody is known, or it is not sure who.</param>
/// <param name="Doubt">Why a person has to decide; null otherwise.</param>
internal sealed record ActivityPerson(EntityReference? Row, ErrorDefinition? Doubt)
{
    public static ActivityPerson Nobody { get; } = new(null, null);

    public static ActivityPerson Erased { get; } = new(null, PrivacyErrors.PersonErased);

    /// <summary>Whether it is somebody who was erased, of whom nothing is kept again.</summary>
    public bool IsErased => Doubt == PrivacyErrors.PersonErased;

    /// <summary>Whether the person is a contact or account, not only a lead.</summary>
    public bool IsCustomer => Row is not null && Row.LogicalName != LeadTable.Name;
}
