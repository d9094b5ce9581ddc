namespace PowerPlatformMagento.App.Delivery;

/// <summary>What becomes of a record that cannot be delivered.</summary>
internal enum HeldPlace
{
    /// <summary>It goes to the error desk.</summary>
    Desk,

    /// <summary>The error desk has no room or does not answer; the record waits in the inbox.</summary>
    Inbox,

    /// <summary>It is dropped and counted.</summary>
    Nowhere,
}
