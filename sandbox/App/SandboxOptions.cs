using PowerPlatformMagento.Sandbox.App.Scenarios;
using PowerPlatformMagento.Sandbox.Store;

namespace PowerPlatformMagento.Sandbox.App;

/// <summary>What a run of the sandbox does.</summary>
internal sealed record SandboxOptions
{
    public const int DefaultOrders = 500;

    public const int DefaultSeed = 1;

    public const int DefaultPagePort = 5210;

    /// <summary>Orders in the sandbox store. Ignored with a real store.</summary>
    public int Orders { get; init; } = DefaultOrders;

    /// <summary>Leave when store and Dataverse were compared, instead of staying up.</summary>
    public bool Exit { get; init; }

    public FaultMode Faults { get; init; } = FaultMode.None;

    /// <summary>The same seed gives the same store and the same faults.</summary>
    public int Seed { get; init; } = DefaultSeed;

    /// <summary>What kind of Magento the sandbox store is; null = Magento Open Source for a run that leaves, Adobe Commerce for one that stays up or plays a scenario.</summary>
    public StoreEdition? Edition { get; init; }

    /// <summary>What kind of Magento the sandbox store is.</summary>
    public StoreEdition StoreEdition => Edition ?? (Exit && Scenario == Scenario.None ? StoreEdition.OpenSource : StoreEdition.AdobeCommerce);

    /// <summary>Show the log of the function app.</summary>
    public bool Verbose { get; init; }

    /// <summary>Port of the page on loopback; the next free one when it is taken, any free one for 0.</summary>
    public int PagePort { get; init; } = DefaultPagePort;

    /// <summary>Run the flows from the start also in a run that leaves. A run that stays up starts them after the first synchronisation.</summary>
    public bool Flows { get; init; }

    /// <summary>What is played after the first synchronisation. Needs the sandbox store.</summary>
    public Scenario Scenario { get; init; }

    /// <summary>File with address and credentials of a real store; null = the sandbox store.</summary>
    public FileInfo? StoreConfiguration { get; init; }
}
