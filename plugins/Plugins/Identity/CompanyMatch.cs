using PowerPlatformMagento.Contracts.Errors;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Which account a company is.</summary>
/// <param name="Kind">What was found.</param>
/// <param name="AccountId">The account; null unless it exists.</param>
/// <param name="Row">Identity of the company, if there is one.</param>
/// <param name="Reason">Why a person has to decide; null otherwise.</param>
internal sealed record CompanyMatch(MatchKind Kind, Guid? AccountId, IdentityRow? Row, ErrorDefinition? Reason)
{
    public static CompanyMatch None { get; } = new(MatchKind.None, null, null, null);

    public static CompanyMatch Existing(Guid accountId, IdentityRow? row) => new(MatchKind.Existing, accountId, row, null);

    public static CompanyMatch New(IdentityRow? row) => new(MatchKind.New, null, row, null);

    public static CompanyMatch Review(ErrorDefinition reason, IdentityRow? row) => new(MatchKind.Review, null, row, reason);
}
