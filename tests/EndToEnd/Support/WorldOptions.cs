using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Store;
using PowerPlatformMagento.Sandbox.Store.Events;

namespace PowerPlatformMagento.EndToEnd.Tests.Support;

/// <summary>What a test wants to be different.</summary>
internal sealed record WorldOptions
{
    public int Seed { get; init; } = 1;

    /// <summary>What kind of Magento the store is.</summary>
    public StoreEdition Edition { get; init; } = StoreEdition.OpenSource;

    /// <summary>Settings of the app beside those of every test.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>How reliably the store tells of changes.</summary>
    public Func<StoreEventOptions, StoreEventOptions> Events { get; init; } = events => events;

    /// <summary>Where the app logs to; null = a recorder of the world's own.</summary>
    public LogRecorder? Log { get; init; }

    /// <summary>Clock of Dataverse; null = the real one.</summary>
    public TimeProvider? DataverseTime { get; init; }

    /// <summary>Called before each message in Dataverse.</summary>
    public Action<SandboxMessage>? BeforeMessage { get; init; }
}
