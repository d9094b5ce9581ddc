using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Returns;

/// <summary>Who returns goods.</summary>
/// <param name="ContactId">The contact; null when it is not known or in doubt.</param>
/// <param name="AccountId">The account; null when there is none.</param>
/// <param name="IsErased">Whether the person was erased.</param>
internal sealed record ReturnCustomer(Guid? ContactId, Guid? AccountId, bool IsErased = false)
{
    /// <summary>The contact, else the account; null when neither is known.</summary>
    public EntityReference? Link =>
        ContactId is { } contactId ? new EntityReference(ContactTable.Name, contactId)
        : AccountId is { } accountId ? new EntityReference(AccountTable.Name, accountId)
        : null;

    public static ReturnCustomer Unknown { get; } = new(null, null);
}
