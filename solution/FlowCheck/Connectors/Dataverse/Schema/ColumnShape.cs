namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>A column of a table.</summary>
public sealed record ColumnShape
{
    /// <summary>Logical name.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Kind of its values.</summary>
    public required ColumnType Kind { get; init; }

    /// <summary>Logical names of the tables a reference may point to; empty for other columns.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Whether a create may set it.</summary>
    public bool ValidForCreate { get; init; } = true;

    /// <summary>Whether an update may set it.</summary>
    public bool ValidForUpdate { get; init; } = true;
}
