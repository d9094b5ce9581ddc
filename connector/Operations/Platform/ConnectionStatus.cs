namespace PowerPlatformMagento.Operations.Platform;

/// <summary>What a connection leads to.</summary>
public sealed record ConnectionStatus
{
    /// <summary>Version of the function app behind the connector.</summary>
    public required string Version { get; init; }

    /// <summary>Keys of the connected stores.</summary>
    public required IReadOnlyList<string> Stores { get; init; }
}
