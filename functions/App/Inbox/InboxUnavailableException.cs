namespace PowerPlatformMagento.App.Inbox;

/// <summary>The home of the inbox cannot be used now: disk full, file locked, damaged or gone, or too many callers wait.</summary>
public sealed class InboxUnavailableException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why, in a few words; no path and no content.</param>
    /// <param name="innerException">What the home said.</param>
    public InboxUnavailableException(string reason, Exception? innerException = null)
        : base("The inbox cannot be used: " + reason, innerException) => Reason = reason;

    /// <summary>Why, in a few words.</summary>
    public string Reason { get; }
}
