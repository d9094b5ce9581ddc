namespace PowerPlatformMagento.Magento.Operations.Polling;

/// <summary>A place in a list that is sorted by the time of change and then by id.</summary>
/// <param name="At">UTC, whole seconds.</param>
/// <param name="Id">The rows of that second up to this id lie before the place; null = none of them.</param>
public readonly record struct RowPosition(DateTime At, long? Id = null)
{
    /// <summary>The place right behind a row.</summary>
    public static RowPosition Behind(ChangedRow row) => new(row.ChangedAt, row.Id);

    /// <summary>Whether a row lies before the place.</summary>
    public bool IsBehind(ChangedRow row) => row.ChangedAt < At || (row.ChangedAt == At && row.Id <= Id);
}
