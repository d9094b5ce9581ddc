namespace PowerPlatformMagento.Operations.Stores;

/// <summary>Whether a function of the store can be used.</summary>
public sealed record CapabilityInfo
{
    /// <summary>Companies, Returns, StoreCredit, Events, Webhooks or InventorySources.</summary>
    public required string Name { get; init; }

    /// <summary>Available, NotPermitted, Missing or Unknown.</summary>
    public required string State { get; init; }

    /// <summary>Why it cannot be used.</summary>
    public string? Reason { get; init; }
}
