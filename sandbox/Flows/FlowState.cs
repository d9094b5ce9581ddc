using PowerPlatformMagento.FlowCheck.Checking;

namespace PowerPlatformMagento.Sandbox.Flows;

/// <summary>How a flow stands in a runner.</summary>
public sealed record FlowState
{
    /// <summary>Name of the flow.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Name of its trigger.</summary>
    public required string Trigger { get; init; }

    /// <summary>Type of its trigger.</summary>
    public required string TriggerType { get; init; }

    /// <summary>Whether it waits for its trigger.</summary>
    public required bool IsOn { get; init; }

    /// <summary>What went wrong with its trigger; null when nothing did.</summary>
    public string? Problem { get; init; }

    /// <summary>Why it is not run; empty when it is.</summary>
    public IReadOnlyList<FlowFinding> Findings { get; init; } = [];

    /// <summary>Its actions, each before those inside it.</summary>
    public IReadOnlyList<ActionOutline> Actions { get; init; } = [];

    /// <summary>Whether it starts by the clock, so that a run can be asked for at any time.</summary>
    public bool IsRecurring => TriggerType == "Recurrence";
}
