namespace PowerPlatformMagento.Plugins.Identity;

/// <summary>Result of looking for a contact or account.</summary>
internal enum MatchKind
{
    /// <summary>There is nothing to look for.</summary>
    None,

    /// <summary>Exactly one row is the right one.</summary>
    Existing,

    /// <summary>No row is the right one.</summary>
    New,

    /// <summary>It is not sure which row is the right one: a person decides.</summary>
    Review,
}
