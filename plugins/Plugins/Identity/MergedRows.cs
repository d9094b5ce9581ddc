using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>
/// Follows merged contacts and accounts: the platform deactivates the merged row and names the one that stays. One request for each merge, none without.
/// </summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
internal sealed class MergedRows(IOrganizationService userService)
{
    // Somebody who merged more often than this is looked at by a person.
    private const int MostMerges = 5;

    /// <param name="row">The row an identity names.</param>
    /// <param name="isActive">Whether it is in use.</param>
    /// <param name="master">The row it was merged into, as its column holds it.</param>
    public MergedRow Follow(EntityReference? row, bool isActive, object? master)
    {
        var id = row?.Id;
        for (var merges = 0; !isActive && master is EntityReference next && merges < MostMerges; merges++)
        {
            var survivor = userService.Retrieve(row!.LogicalName, next.Id, new ColumnSet(ContactTable.StateCode, ContactTable.Master));
            id = survivor.Id;
            isActive = survivor.GetAttributeValue<OptionSetValue>(ContactTable.StateCode)?.Value == ContactTable.Active;
            master = survivor.GetAttributeValue<EntityReference>(ContactTable.Master);
        }

        return new MergedRow(id, isActive, id != row?.Id);
    }
}
