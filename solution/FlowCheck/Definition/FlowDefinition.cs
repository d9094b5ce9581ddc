namespace PowerPlatformMagento.FlowCheck.Definition;

/// <summary>A cloud flow as a solution carries it.</summary>
public sealed class FlowDefinition
{
    internal FlowDefinition(ActionBlock actions) => Actions = actions;

    /// <summary>Id of the process row.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name people see.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for; empty when the definition does not say.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Name of the file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>Whether the solution ships it turned on.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Connections it uses, by the key its actions name.</summary>
    public required IReadOnlyDictionary<string, FlowConnection> Connections { get; init; }

    /// <summary>Parameters, by name.</summary>
    public required IReadOnlyDictionary<string, FlowParameter> Parameters { get; init; }

    /// <summary>What starts it; a cloud flow has exactly one.</summary>
    public required FlowTrigger Trigger { get; init; }

    internal ActionBlock Actions { get; }
}
