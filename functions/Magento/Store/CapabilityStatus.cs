namespace PowerPlatformMagento.Magento.Store;

/// <summary>Whether a function of the store can be used, and why not.</summary>
/// <param name="Capability">The function.</param>
/// <param name="State">Whether it can be used.</param>
/// <param name="Reason">Why it cannot be used or told; null when it is available.</param>
public sealed record CapabilityStatus(Capability Capability, CapabilityState State, string? Reason);
