namespace PowerPlatformMagento.Operations.Platform;

/// <summary>Something worth knowing about a part.</summary>
public sealed record ReadinessFact
{
    /// <summary>What it is about, for example Returns.</summary>
    public required string Name { get; init; }

    /// <summary>How it is, for example Available, or Missing with the reason.</summary>
    public required string Value { get; init; }
}
