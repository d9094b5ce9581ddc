namespace PowerPlatformMagento.App.Storage;

/// <summary>Makes the exception a room of the app speaks of its file with.</summary>
/// <param name="reason">Why, in a few words.</param>
/// <param name="innerException">What the disk said; null when it was not the disk.</param>
internal delegate StorageUnavailableException StorageFailure(string reason, Exception? innerException);
