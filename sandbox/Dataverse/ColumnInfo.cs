namespace PowerPlatformMagento.Sandbox.Dataverse;

/// <summary>A column as a user interface sees it.</summary>
public sealed record ColumnInfo
{
    /// <summary>Logical name.</summary>
    public required string LogicalName { get; init; }

    /// <summary>Label for people; the logical name where there is none.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Explanation for people; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Kind of its values.</summary>
    public required ColumnKind Kind { get; init; }

    /// <summary>Most characters of a text; 0 for every other kind.</summary>
    public int MaxLength { get; init; }

    /// <summary>Options of a choice, state, status or yes-no column, in their order.</summary>
    public IReadOnlyList<OptionInfo> Options { get; init; } = [];

    /// <summary>Logical names of the tables a reference may point to.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Whether a person must fill it in. The platform itself enforces it only where it is a system requirement.</summary>
    public bool Required { get; init; }

    /// <summary>Whether a create may set it.</summary>
    public bool ValidForCreate { get; init; }

    /// <summary>Whether an update may set it.</summary>
    public bool ValidForUpdate { get; init; }

    /// <summary>Least number; null without a limit.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>Greatest number; null without a limit.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>Digits after the decimal point.</summary>
    public int Precision { get; init; }
}
