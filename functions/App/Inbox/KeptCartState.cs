namespace PowerPlatformMagento.App.Inbox;

/// <summary>Where a watched cart stands. Part of the file: numbers stay.</summary>
public enum KeptCartState
{
    /// <summary>It is over; forgotten.</summary>
    Gone = 0,

    /// <summary>Somebody touched it not long ago.</summary>
    Touched = 1,

    /// <summary>It was told as abandoned.</summary>
    Abandoned = 2,

    /// <summary>It was told as abandoned, and somebody touched it since; it is read again.</summary>
    Reopened = 3,
}
