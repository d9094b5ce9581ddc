using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Which contact a buyer is.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="ContactId">The contact; null unless it exists.</param>
/// <param name="Via">How it was found; null when there was nothing to look for.</param>
/// <param name="Reason">Why a person has to decide; null otherwise.</param>
internal sealed record ContactMatch(MatchKind Kind, Guid? ContactId, CustomerMatch? Via, ErrorDefinition? Reason)
{
    public static ContactMatch None { get; } = new(MatchKind.None, null, null, null);

    public static ContactMatch Existing(Guid contactId, CustomerMatch via) => new(MatchKind.Existing, contactId, via, null);

    public static ContactMatch New(Buyer buyer) => new(MatchKind.New, null, buyer.IsGuest ? CustomerMatch.Guest : CustomerMatch.New, null);

    public static ContactMatch Review(ErrorDefinition reason) => new(MatchKind.Review, null, CustomerMatch.Review, reason);
}
