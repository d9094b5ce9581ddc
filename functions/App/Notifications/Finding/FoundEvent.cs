using PowerPlatformMagento.Operations.Subscriptions;

namespace PowerPlatformMagento.App.Notifications.Finding;

/// <summary>Something that happened in a store.</summary>
/// <param name="Type">Topic, or the type the store sent of its own.</param>
/// <param name="Record">The record whose events keep their order, for example <c>order:12</c>.</param>
/// <param name="Body">What flows get.</param>
/// <param name="Traits">What conditions are compared with.</param>
/// <param name="At">When it happened: concerns only subscriptions that began before.</param>
internal sealed record FoundEvent(string Type, string Record, IStoreEvent Body, EventTraits Traits, DateTimeOffset At)
{
    /// <summary>
    /// When the record was made, where it is seen for the first time and so it is only likely that this happened; null where it is certain. Concerns only
    /// subscriptions that began after the record was made: to the others it is told as new.
    /// </summary>
    public DateTimeOffset? LikelyFor { get; init; }

    /// <summary>The look it was found by, where only those who take part in that look are concerned; null = all that ask for it.</summary>
    public string? Watch { get; init; }
}
