using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using PowerPlatformMagento.Contracts;
using PowerPlatformMagento.Plugins.Ownership;
using PowerPlatformMagento.Plugins.Rows;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Consents;

/// <summary>Takes a newsletter choice that the store told as an event over to the contact, with its source and time. The newer choice counts, whoever told it.</summary>
/// <param name="userService">Calls Dataverse as the integration user.</param>
/// <param name="storeId">The store.</param>
internal sealed class NewsletterChoices(IOrganizationService userService, Guid storeId)
{
    /// <summary>Takes the choice over, unless a newer one is known, it is known already, or the store has no say over it.</summary>
    public void Take(Guid contactId, WebActivity activity)
    {
        if (activity.IsSubscribed is not { } wanted)
        {
            return;
        }

        var stored = userService.Retrieve(ContactTable.Name, contactId, new ColumnSet([ContactTable.NewsletterSubscribed, .. ConsentColumns.Proof]));
        var chosenAt = stored.GetAttributeValue<DateTime?>(ContactTable.ConsentOn);
        var isKnown = chosenAt is not null && stored.GetAttributeValue<bool?>(ContactTable.NewsletterSubscribed) == wanted;
        if (isKnown || chosenAt >= ConsentColumns.WholeSeconds(activity.OccurredAt) || !StoreHasSay())
        {
            return;
        }

        var change = new Entity(ContactTable.Name, contactId) { [ContactTable.NewsletterSubscribed] = wanted };
        ConsentColumns.Set(change, ConsentSource.NewsletterEvent, activity.OccurredAt);
        CheckedUpdate.Run(userService, change, stored.RowVersion);
    }

    // Without a rule the store is the only one that knows.
    private bool StoreHasSay() =>
        !new OwnershipDirectory(userService).Of(ContactTable.Name, storeId).TryGetValue(ContactTable.NewsletterSubscribed, out var rule) || rule.ComesFromStore;
}
