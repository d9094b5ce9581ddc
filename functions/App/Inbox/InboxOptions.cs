namespace PowerPlatformMagento.App.Inbox;

/// <summary>Settings of the inbox. Section <c>Inbox</c>.</summary>
internal sealed class InboxOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "Inbox";

    /// <summary>Default of <see cref="Path"/>.</summary>
    public const string DefaultPath = "inbox.db";

    /// <summary>Default of <see cref="WaitingCallers"/>.</summary>
    public const int DefaultWaitingCallers = 4096;

    /// <summary>Default of <see cref="MaximumMegabytes"/>.</summary>
    public const int DefaultMaximumMegabytes = 4096;

    /// <summary>Default of <see cref="MaximumContentMegabytes"/>.</summary>
    public const int DefaultMaximumContentMegabytes = 1024;

    /// <summary>File of the inbox, on a local disk. Default <c>inbox.db</c> in the working directory.</summary>
    public string Path { get; set; } = DefaultPath;

    /// <summary>Calls that may wait for the disk at the same time; more are refused. Default 4096.</summary>
    public int WaitingCallers { get; set; } = DefaultWaitingCallers;

    /// <summary>Longest wait for a free place among the waiting calls. Default 2 seconds.</summary>
    public TimeSpan WaitLimit { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Largest size of the file in MB; a full inbox refuses events with 503. Default 4096.</summary>
    public int MaximumMegabytes { get; set; } = DefaultMaximumMegabytes;

    /// <summary>
    /// Share of the file in MB for what events bring along, at most half of it; when it is used up, such events are refused with 503 and all others still taken.
    /// Default 1024.
    /// </summary>
    public int MaximumContentMegabytes { get; set; } = DefaultMaximumContentMegabytes;

    /// <summary>Bytes of what events bring along that are kept at most.</summary>
    public long ContentLimit => Math.Min(MaximumContentMegabytes * (1024L * 1024), MaximumMegabytes * (512L * 1024));

    /// <summary>How long what an event brought along is kept while nobody decides about it on the error desk. Default 90 days.</summary>
    public TimeSpan ParkedContentRetention { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long it is remembered what was delivered, so that the poller need not read it again. Default 7 days.</summary>
    public TimeSpan DeliveredRetention { get; set; } = TimeSpan.FromDays(7);
}
