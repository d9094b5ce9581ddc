using PowerPlatformMagento.App.Storage;

namespace PowerPlatformMagento.App.Subscriptions;

/// <summary>The file of the subscriptions cannot be used now.</summary>
/// <param name="reason">Why, in a few words; no path and no content.</param>
/// <param name="innerException">What the disk said.</param>
public sealed class SubscriptionsUnavailableException(string reason, Exception? innerException = null)
    : StorageUnavailableException("file of the subscriptions", reason, innerException);
