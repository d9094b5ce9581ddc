using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Keys;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>
/// Decides which account a company is: company id, then tax number, then name in one spelling. A tax number that differs always
/// makes another company; what is not sure is for a person.
/// </summary>
internal static class CompanyMatcher
{
    /// <summary>Decides by identities; null when only the accounts can tell.</summary>
    public static CompanyMatch? ByIdentity(CompanyClaim claim, IReadOnlyDictionary<string, IdentityRow> rows)
    {
        foreach (var key in claim.Keys)
        {
            if (!rows.TryGetValue(key, out var row) || IsOther(claim, row))
            {
                continue;
            }

            if (row.IsRejected)
            {
                return CompanyMatch.New(row);
            }

            if (row.AccountId is { } accountId)
            {
                return row.AccountIsActive || row.IsConfirmed
                    ? CompanyMatch.Existing(accountId, row)
                    : CompanyMatch.Review(CustomerErrors.CompanyInactive, row);
            }
        }

        return null;
    }

    /// <summary>Decides by the active accounts with its tax number or name.</summary>
    public static CompanyMatch ByAccounts(CompanyClaim claim, IReadOnlyCollection<AccountCandidate> candidates, IdentityRow? row)
    {
        var sameTaxId = candidates.Where(candidate => claim.TaxId is not null && CompanyName.TaxIdOf(candidate.TaxId) == claim.TaxId).ToList();
        if (sameTaxId.Count > 0)
        {
            return OneOf(sameTaxId, row);
        }

        var sameName = candidates.Where(candidate => IsSameByName(claim, candidate)).ToList();
        return sameName.Count > 0 ? OneOf(sameName, row) : CompanyMatch.New(row);
    }

    private static CompanyMatch OneOf(List<AccountCandidate> candidates, IdentityRow? row) =>
        candidates.Count == 1
            ? CompanyMatch.Existing(candidates[0].Id, row)
            : CompanyMatch.Review(CustomerErrors.CompanyAmbiguous, row);

    private static bool IsSameByName(CompanyClaim claim, AccountCandidate candidate)
    {
        if (!claim.MayBeFoundByName || CompanyName.Normalize(candidate.Name) != claim.Name)
        {
            return false;
        }

        var taxId = CompanyName.TaxIdOf(candidate.TaxId);
        var isOtherTaxId = claim.TaxId is not null && taxId is not null && taxId != claim.TaxId;
        var isOtherCompany = claim.Company.Id is not null && candidate.CompanyIds.Any(id => id != claim.Company.Id);
        return !isOtherTaxId && !isOtherCompany;
    }

    // The name leads to a company that has another id or tax number by now.
    private static bool IsOther(CompanyClaim claim, IdentityRow row)
    {
        var taxId = CompanyName.TaxIdOf(row.AccountTaxId);
        var isOtherTaxId = claim.TaxId is not null && taxId is not null && taxId != claim.TaxId;
        var isOtherId = claim.Company.Id is not null && row.MagentoId is not null && row.MagentoId != claim.Company.Id;
        return row.Key != claim.Keys[0] && (isOtherTaxId || isOtherId);
    }
}
