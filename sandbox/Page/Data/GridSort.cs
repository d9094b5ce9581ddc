namespace PowerPlatformMagento.Sandbox.Page.Data;

/// <summary>The column rows are sorted by; written in addresses as <c>column</c> or <c>-column</c> for descending.</summary>
/// <param name="Column">Logical name; <c>alias.column</c> for a column of a linked table.</param>
/// <param name="Descending">Whether the greatest comes first.</param>
public sealed record GridSort(string Column, bool Descending)
{
    /// <summary>Reads what an address says; null when it says nothing.</summary>
    public static GridSort? Parse(string? text) => text?.Trim() switch
    {
        null or "" or "-" => null,
        ['-', .. var column] => new GridSort(column, Descending: true),
        var column => new GridSort(column, Descending: false),
    };

    /// <inheritdoc />
    public override string ToString() => Descending ? $"-{Column}" : Column;
}
