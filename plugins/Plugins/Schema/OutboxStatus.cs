namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Status reasons of <c>mag_outbox</c>.</summary>
internal enum OutboxStatus
{
    /// <summary>Waits to be sent.</summary>
    Pending = 1,

    /// <summary>Sent; the store took it.</summary>
    Sent = 2,

    /// <summary>The function app took it up.</summary>
    Sending = 772100000,

    /// <summary>The last attempt failed.</summary>
    Failed = 772100001,

    /// <summary>Not to be sent any more.</summary>
    Canceled = 772100002,
}
