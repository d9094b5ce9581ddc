namespace PowerPlatformMagento.Magento.Store;

/// <summary>Whether a function can be used.</summary>
public enum CapabilityState
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>It answers.</summary>
    Available,

    /// <summary>The store has it, the integration may not use it.</summary>
    NotPermitted,

    /// <summary>The store does not have it.</summary>
    Missing,
}
