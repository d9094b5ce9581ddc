namespace PowerPlatformMagento.App.Access;

/// <summary>Whether a request may run a function.</summary>
internal enum AccessVerdict
{
    /// <summary>It may.</summary>
    Granted,

    /// <summary>The key is missing or wrong.</summary>
    KeyRefused,

    /// <summary>The token is expired, forged, or for something else.</summary>
    TokenRefused,

    /// <summary>The token is genuine but lacks scope and role.</summary>
    RightMissing,

    /// <summary>The keys of the tenant cannot be read now.</summary>
    CannotTell,
}
