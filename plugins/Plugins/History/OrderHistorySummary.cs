namespace PowerPlatformMagento.Plugins.History;

/// <summary>What a customer ordered so far, in short.</summary>
internal sealed record OrderHistorySummary
{
    /// <summary>Orders that count: not canceled, and not still waiting for their payment.</summary>
    public int Orders { get; init; }

    /// <summary>Orders that are not done yet.</summary>
    public int OpenOrders { get; init; }

    /// <summary>What the customer paid and kept, by currency.</summary>
    public IReadOnlyList<LifetimeValue> LifetimeValues { get; init; } = [];

    /// <summary>Number of the last order; null when there is none.</summary>
    public string? LastOrderNumber { get; init; }

    /// <summary>When the last order was placed, UTC; null when there is none.</summary>
    public DateTime? LastOrderOn { get; init; }
}
