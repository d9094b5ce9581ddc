using PowerPlatformMagento.App.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>Compares a record that was just read with what was known of it, and tells what happened. Pure: the same record and fact give the same events with the same ids.</summary>
internal interface IEventFinder<in T>
{
    /// <summary>Kind of the records.</summary>
    RecordKind Kind { get; }

    /// <summary>Id of a record.</summary>
    string IdOf(T record);

    /// <summary>Looks at a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="before">What was known of it; null when it was never seen.</param>
    Sighting Find(T record, byte[]? before);
}
