using PowerPlatformMagento.Packer.Standard;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Tables and columns a solution may name: its own, those of earlier solutions and the platform's.</summary>
/// <param name="solutions">The solution and all earlier ones.</param>
internal sealed class Schema(IReadOnlyList<UnpackedSolution> solutions)
{
    /// <summary>Whether a table exists, by logical name in lower case.</summary>
    public bool HasTable(string logicalName) => Definitions(logicalName).Any() || StandardTables.Find(logicalName) is not null;

    /// <summary>Whether a table has a column, by logical names in lower case.</summary>
    public bool HasColumn(string table, string column) => TypeOf(table, column) is not null;

    /// <summary>Type of a column as solutions write it; null when the table or the column does not exist.</summary>
    public string? TypeOf(string table, string column) =>
        Definitions(table).SelectMany(definition => definition.Columns).FirstOrDefault(candidate => candidate.LogicalName == column)?.Type
        ?? StandardTables.Find(table)?.TypeOf(column);

    /// <summary>Schema name of a table, as privileges and relationships spell it; null when it does not exist.</summary>
    public string? SchemaNameOf(string logicalName) => Definitions(logicalName).FirstOrDefault()?.Name ?? StandardTables.Find(logicalName)?.SchemaName;

    /// <summary>Column that identifies the rows of a table; null when the table does not exist.</summary>
    public string? PrimaryKeyOf(string logicalName) =>
        Definitions(logicalName).FirstOrDefault(table => table.IsOwn)?.PrimaryKey ?? StandardTables.Find(logicalName)?.PrimaryKey;

    public bool IsActivity(string logicalName) =>
        Definitions(logicalName).Any(table => table.IsActivity) || StandardTables.Find(logicalName) is { IsActivity: true };

    /// <summary>A table made by this publisher; null for all others.</summary>
    public Table? Own(string logicalName) => Definitions(logicalName).FirstOrDefault(table => table.IsOwn);

    private IEnumerable<Table> Definitions(string logicalName) => solutions.Select(solution => solution.FindTable(logicalName)).OfType<Table>();
}
