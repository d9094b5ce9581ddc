using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.Plugins.Schema;

namespace PowerPlatformMagento.Plugins.Consents;

/// <summary>Adds to a newsletter choice where it was made and when. Pure. Who never chose has neither: an empty choice and No are the same until somebody says Yes.</summary>
internal static class ConsentColumns
{
    /// <summary>The columns that tell where and when.</summary>
    public static IReadOnlyList<string> Proof { get; } = [ContactTable.ConsentSource, ContactTable.ConsentOn];

    /// <summary>Adds source and time to what a customer account changes about a contact, if it changes the choice.</summary>
    /// <param name="change">The columns that are written.</param>
    /// <param name="stored">The contact as it is; null for a new one.</param>
    /// <param name="choice">When the store tells it.</param>
    public static void Prove(Entity change, Entity? stored, StoreChoice choice)
    {
        if (IsChosen(change, stored))
        {
            var isFirst = stored?.GetAttributeValue<DateTime?>(ContactTable.ConsentOn) is null;
            Set(change, ConsentSource.StoreAccount, choice.ChosenAt(IsSubscribed(change), isFirst));
        }
    }

    /// <summary>Writes source and time, the time in whole seconds as Dataverse keeps it.</summary>
    public static void Set(Entity change, ConsentSource source, DateTime chosenAt)
    {
        change[ContactTable.ConsentSource] = new OptionSetValue((int)source);
        change[ContactTable.ConsentOn] = WholeSeconds(chosenAt);
    }

    /// <summary>Whether a change turns the choice, and does not say itself where and when.</summary>
    public static bool IsChosen(Entity change, Entity? stored) =>
        change.Contains(ContactTable.NewsletterSubscribed)
        && !Proof.Any(change.Contains)
        && IsSubscribed(change) != (stored is not null && IsSubscribed(stored));

    /// <summary>Whether an event of the store is newer than a message about the customer that was read at this time.</summary>
    public static bool IsOlderThanEvent(DateTime readAt, Entity stored) =>
        stored.GetAttributeValue<OptionSetValue>(ContactTable.ConsentSource)?.Value == (int)ConsentSource.NewsletterEvent
        && stored.GetAttributeValue<DateTime?>(ContactTable.ConsentOn) is { } chosenAt
        && WholeSeconds(readAt) < chosenAt;

    /// <summary>An instant without parts of a second.</summary>
    public static DateTime WholeSeconds(DateTime instant) => DateTime.SpecifyKind(instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond)), DateTimeKind.Utc);

    private static bool IsSubscribed(Entity row) => row.GetAttributeValue<bool?>(ContactTable.NewsletterSubscribed) == true;
}
