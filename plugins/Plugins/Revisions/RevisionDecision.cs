namespace PowerPlatformMagento.Plugins.Revisions;

/// <summary>What to do with a message, seen from what is stored.</summary>
internal enum RevisionDecision
{
    /// <summary>Newer, or not stored yet.</summary>
    Write,

    /// <summary>Says what is stored.</summary>
    Unchanged,

    /// <summary>Says what is stored, at a later revision: only the marks move, so that a message in between stays superseded.</summary>
    MoveMarks,

    /// <summary>Older than what is stored.</summary>
    Superseded,
}
