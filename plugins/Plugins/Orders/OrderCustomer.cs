using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Orders;

/// <summary>Who an order belongs to.</summary>
/// <param name="ContactId">The contact; null when there is none or it is in doubt.</param>
/// <param name="AccountId">The account; null when there is none or it is in doubt.</param>
/// <param name="Match">How the contact was found; null when the order tells nothing to find it by.</param>
/// <param name="Reason">Why a person has to decide; null otherwise.</param>
internal sealed record OrderCustomer(Guid? ContactId, Guid? AccountId, CustomerMatch? Match, ErrorDefinition? Reason)
{
    /// <summary>Whether the order made a contact of an open lead.</summary>
    public bool IsQualified { get; init; }
}
