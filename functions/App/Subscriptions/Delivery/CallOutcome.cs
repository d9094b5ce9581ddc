namespace PowerPlatformMagento.App.Subscriptions.Delivery;

/// <summary>What became of a call to a flow.</summary>
internal enum CallOutcome
{
    /// <summary>The flow took the event.</summary>
    Taken,

    /// <summary>No answer, or one that says to try again.</summary>
    Unavailable,

    /// <summary>404 or 410: the flow seems to be gone.</summary>
    Gone,

    /// <summary>401 or 403: the flow refuses to be called.</summary>
    Refused,

    /// <summary>The host leads to an address that is not public, so nothing was sent.</summary>
    Blocked,

    /// <summary>Any other answer: the flow does not take this event.</summary>
    Rejected,

    /// <summary>The flow was turned off before it was its turn, so nothing was sent.</summary>
    Ended,
}
