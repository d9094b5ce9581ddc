namespace PowerPlatformMagento.Benchmarks;

/// <summary>How much is measured.</summary>
internal sealed record Scale
{
    /// <summary>Everything in under two minutes on two cores.</summary>
    public static readonly Scale Quick = new()
    {
        IntakeRounds = 9,
        IntakeMessages = 15_000,
        PacedTime = TimeSpan.FromSeconds(3),
        SyncOrders = 3_000,
        SmallMemoryOrders = 5_000,
        LargeMemoryOrders = 25_000,
        MappingRounds = 15,
        Starts = 5,
        StormOrders = 300,
    };

    /// <summary>The numbers that count: 100,000 orders, 100,000 events.</summary>
    public static readonly Scale Full = new()
    {
        IntakeRounds = 9,
        IntakeMessages = 30_000,
        PacedTime = TimeSpan.FromSeconds(20),
        SyncOrders = 10_000,
        SmallMemoryOrders = 10_000,
        LargeMemoryOrders = 100_000,
        MappingRounds = 60,
        Starts = 5,
        StormOrders = 66_000,
    };

    public required int IntakeRounds { get; init; }

    /// <summary>Messages a round, each with one event.</summary>
    public required int IntakeMessages { get; init; }

    public required TimeSpan PacedTime { get; init; }

    public required int SyncOrders { get; init; }

    public required int SmallMemoryOrders { get; init; }

    public required int LargeMemoryOrders { get; init; }

    public required int MappingRounds { get; init; }

    public required int Starts { get; init; }

    public required int StormOrders { get; init; }
}
