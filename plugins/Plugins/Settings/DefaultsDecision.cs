namespace PowerPlatformMagento.Plugins.Settings;

/// <summary>What to do with a shipped default.</summary>
internal enum DefaultsDecision
{
    /// <summary>There is no such row: make it.</summary>
    Create,

    /// <summary>The row is as it was shipped, and another state is shipped now: change it.</summary>
    Update,

    /// <summary>The row says what is shipped, or what the customer wants: leave it.</summary>
    Keep,
}
