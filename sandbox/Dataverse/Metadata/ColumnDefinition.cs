using PowerPlatformMagento.Sandbox.Dataverse.Storage;

namespace PowerPlatformMagento.Sandbox.Dataverse.Metadata;

internal sealed class ColumnDefinition
{
    public required string LogicalName { get; init; }

    public required string SchemaName { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>Label for people; may be empty.</summary>
    public string DisplayName { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    /// <summary>One-line texts only.</summary>
    public TextFormat Format { get; init; }

    /// <summary>Forms insist on a value, the platform does not.</summary>
    public bool BusinessRequired { get; init; }

    /// <summary>Position of the value in a stored row; set by the table.</summary>
    public int Ordinal { get; set; }

    /// <summary>Characters; texts only.</summary>
    public int MaxLength { get; init; }

    public decimal? MinValue { get; init; }

    public decimal? MaxValue { get; init; }

    /// <summary>Digits after the decimal point.</summary>
    public int Accuracy { get; init; }

    /// <summary>Money only: 0 the column's own accuracy, 1 the organisation's pricing precision, 2 the currency's precision.</summary>
    public int AccuracySource { get; init; }

    public bool SystemRequired { get; init; }

    public bool ValidForCreate { get; init; } = true;

    public bool ValidForUpdate { get; init; } = true;

    public bool ValidForRead { get; init; } = true;

    /// <summary>Logical name of the money column this one is the base-currency value of.</summary>
    public string? CalculationOf { get; init; }

    public Choice Choice { get; set; } = Choice.Empty;

    /// <summary>Global choice to look up once all files are read.</summary>
    public string? GlobalChoice { get; init; }

    /// <summary>Value a new row starts with, in stored form.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Works the value out from the other columns of a row; null where the value is stored.</summary>
    public Func<Row, object?>? Computed { get; init; }

    /// <summary>Tables a lookup may point to; filled from relationships.</summary>
    public HashSet<string> Targets { get; } = new(StringComparer.Ordinal);

    public bool IsLookup => Type is ColumnType.Lookup or ColumnType.Owner;

    public bool IsChoice => Type is ColumnType.Choice or ColumnType.State or ColumnType.Status;

    public bool IsText => Type is ColumnType.Text or ColumnType.Memo;
}
