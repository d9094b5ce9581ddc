namespace PowerPlatformMagento.Plugins.Outbox;

/// <summary>A column that has another value after an operation than before.</summary>
/// <param name="Column">Logical name.</param>
/// <param name="Before">Its text before; null for none.</param>
/// <param name="After">Its text after; null for none.</param>
internal sealed record ChangedColumn(string Column, string? Before, string? After)
{
    /// <summary>Columns of these that the operation really changed: people save forms without changing what they send.</summary>
    public static IReadOnlyList<ChangedColumn> Of(Pipeline.StepInput input, IEnumerable<string> columns) =>
    [
        .. columns
            .Where(input.Target.Attributes.ContainsKey)
            .Select(column => new ChangedColumn(column, ColumnText.Of(input.Before?.GetAttributeValue<object>(column)), ColumnText.Of(input.Target[column])))
            .Where(change => change.Before != change.After),
    ];
}
