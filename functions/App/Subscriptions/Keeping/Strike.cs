namespace PowerPlatformMagento.App.Subscriptions.Keeping;

/// <summary>Whether a failed call speaks against the flow as such.</summary>
internal enum Strike
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The flow seems to be gone.</summary>
    Gone,

    /// <summary>The flow refuses to be called.</summary>
    Refused,
}
