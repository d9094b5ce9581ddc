using PowerPlatformMagento.Sandbox.Flows.Checking;

namespace PowerPlatformMagento.Sandbox.Flows;

/// <summary>How a flow stands in a runner.</summary>
/// <param name="Name">Name of the flow.</param>
/// <param name="Trigger">Name of its trigger.</param>
/// <param name="TriggerType">Type of its trigger.</param>
/// <param name="IsOn">Whether it waits for its trigger.</param>
/// <param name="Problem">What went wrong with its trigger; null when nothing did.</param>
/// <param name="Findings">Why it is not run; empty when it is.</param>
public sealed record FlowState(string Name, string Trigger, string TriggerType, bool IsOn, string? Problem, IReadOnlyList<FlowFinding> Findings);
