using PowerPlatformMagento.Plugins.Keys;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>
/// Decides who an e-mail address stands for. Within its scope Magento gives an address to one customer at a time,
/// so of two customers the one the store named later has it.
/// </summary>
internal static class EmailClaimRule
{
    /// <param name="buyer">The customer whose message is imported.</param>
    /// <param name="personId">Contact or lead of that customer.</param>
    /// <param name="readStamp">When the store said so.</param>
    /// <param name="row">The identity of the address, if there is one.</param>
    /// <param name="owner">The customer account that has the address so far, if it is another one.</param>
    public static EmailClaim Decide(Buyer buyer, Guid personId, string? readStamp, IdentityRow? row, IdentityRow? owner)
    {
        if (buyer.EmailKey is null || !buyer.IsEmailConfirmed)
        {
            return EmailClaim.Leave;
        }

        if (row is null)
        {
            return EmailClaim.Create;
        }

        if (row.PersonId == personId && !row.IsMerged && row.MagentoId == buyer.CustomerId && row.Trust == IdentityTrust.Registered)
        {
            return EmailClaim.Leave;
        }

        return IsOfAnother(buyer, row) && HasItSince(buyer, owner, readStamp) ? EmailClaim.Leave : EmailClaim.Take;
    }

    /// <summary>Whether the address leads to another customer, so that its account has to be asked.</summary>
    public static bool IsOfAnother(Buyer buyer, IdentityRow? row) =>
        row is { MagentoId: not null, PersonId: not null } && row.MagentoId != buyer.CustomerId;

    private static bool HasItSince(Buyer buyer, IdentityRow? owner, string? readStamp) =>
        owner?.EmailAddress is { } email
        && ExternalKeys.NormalizeEmail(email) == ExternalKeys.NormalizeEmail(buyer.Email!)
        && string.CompareOrdinal(owner.Marks?.ReadStamp, readStamp) >= 0;
}
