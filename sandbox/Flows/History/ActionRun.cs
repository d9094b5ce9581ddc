using Newtonsoft.Json.Linq;

namespace PowerPlatformMagento.Sandbox.Flows.History;

/// <summary>What became of an action in one run, inside loops in one round.</summary>
public sealed record ActionRun
{
    /// <summary>Name of the action.</summary>
    public required string Name { get; init; }

    /// <summary>Type of the action.</summary>
    public required string Type { get; init; }

    /// <summary>The rounds of the loops it is in, the outermost first; empty outside of loops.</summary>
    public required IReadOnlyList<LoopPosition> Rounds { get; init; }

    /// <summary>How it ended.</summary>
    public required ActionStatus Status { get; init; }

    /// <summary>The status code's name of a call, else a code of the runner; may be empty.</summary>
    public required string Code { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended, in UTC.</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>What it was given; null when there is none or it is secret.</summary>
    public JToken? Inputs { get; init; }

    /// <summary>What it gave; null when there is none or it is secret.</summary>
    public JToken? Outputs { get; init; }

    /// <summary>Whether inputs are kept secret.</summary>
    public bool AreInputsSecret { get; init; }

    /// <summary>Whether outputs are kept secret.</summary>
    public bool AreOutputsSecret { get; init; }

    /// <summary>Why it failed or was skipped; null when it succeeded.</summary>
    public FlowError? Error { get; init; }

    /// <summary>How often a call was repeated.</summary>
    public int Retries { get; init; }
}
