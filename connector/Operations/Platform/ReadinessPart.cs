namespace PowerPlatformMagento.Operations.Platform;

/// <summary>One part of the readiness.</summary>
public sealed record ReadinessPart
{
    /// <summary>Name of the part: inbox, subscriptions, dataverse, or store with a colon and its key.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it can be used.</summary>
    public required bool IsReady { get; init; }

    /// <summary>Error code when it cannot be used.</summary>
    public string? Code { get; init; }

    /// <summary>What happened when it cannot be used.</summary>
    public string? Message { get; init; }

    /// <summary>What to do when it cannot be used.</summary>
    public string? Hint { get; init; }

    /// <summary>What is worth knowing also when all is well, for example edition, version and capabilities of a store.</summary>
    public required IReadOnlyList<ReadinessFact> Facts { get; init; }
}
