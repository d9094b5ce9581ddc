using PowerPlatformMagento.App.Storage;

namespace PowerPlatformMagento.App.Inbox;

/// <summary>The home of the inbox cannot be used now: disk full, file locked, damaged or gone, or too many callers wait.</summary>
/// <param name="reason">Why, in a few words; no path and no content.</param>
/// <param name="innerException">What the home said.</param>
public sealed class InboxUnavailableException(string reason, Exception? innerException = null)
    : StorageUnavailableException("inbox", reason, innerException);
