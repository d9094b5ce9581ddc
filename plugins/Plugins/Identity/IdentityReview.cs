using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Contracts.Errors;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Puts identities in doubt before a person.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="storeId">Id of the store.</param>
/// <param name="rules">What becomes of values that do not fit.</param>
internal sealed class IdentityReview(IOrganizationService userService, Guid storeId, FieldRules rules)
{
    /// <summary>Makes sure that the identity waits for this reason. One that waits for it already is not written again.</summary>
    /// <param name="buyer">Who is in doubt.</param>
    /// <param name="own">The identity that stands for the buyer; null when there is none yet.</param>
    /// <param name="reason">Why.</param>
    public void Hold(Buyer buyer, IdentityRow? own, ErrorDefinition reason)
    {
        if (own is null)
        {
            userService.Create(RowChanges.ToCreate(IdentityRows.Hold(new IdentityRows(storeId, rules).Own(buyer, null), reason).Row));
        }
        else if (!own.IsPending || own.ReviewReason != IdentityRows.ReasonOf(reason))
        {
            IdentityDirectory.Update(userService, own, IdentityRows.Hold(new RowBuilder(IdentityTable.Name, rules), reason).Set(RevisionColumns.Hash, null));
        }
    }
}
