namespace PowerPlatformMagento.App.Storage;

/// <summary>A file of the app cannot be used now: disk full, file locked, damaged or gone, or too many callers wait.</summary>
public abstract class StorageUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="what">Which file, as people call it.</param>
    /// <param name="reason">Why, in a few words; no path and no content.</param>
    /// <param name="innerException">What the disk said.</param>
    protected StorageUnavailableException(string what, string reason, Exception? innerException)
        : base($"The {what} cannot be used: {reason}", innerException) => Reason = reason;

    /// <summary>Why, in a few words.</summary>
    public string Reason { get; }
}
