namespace PowerPlatformMagento.Plugins.Schema;

/// <summary>Status reasons of <c>mag_syncissue</c>.</summary>
internal enum SyncIssueStatus
{
    /// <summary>Waits for a person.</summary>
    Open = 1,

    /// <summary>Done: the record was imported, or a person says so.</summary>
    Resolved = 2,

    /// <summary>A person wants the record imported again.</summary>
    Resubmitted = 772100000,

    /// <summary>The function app took the record up again.</summary>
    Queued = 772100001,

    /// <summary>A person decided to leave the record out.</summary>
    Ignored = 772100002,
}
