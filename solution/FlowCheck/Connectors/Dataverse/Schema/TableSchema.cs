
namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

/// <summary>A table by the names the Web API has for its parts.</summary>
internal sealed class TableSchema
{
    private readonly Dictionary<string, (ColumnShape Column, string Target)[]> _navigation;
    private readonly SolutionSchema _names;

    public TableSchema(TableShape table, SolutionSchema names)
    {
        Table = table;
        _names = names;
        SetName = names.SetName(table.LogicalName) ?? SetNames.Of(table.LogicalName);
        _navigation = table.Columns
            .Where(IsLookup)
            .SelectMany(column => column.Targets.Select(target => (Name: Navigation(column, target), Column: column, Target: target)))
            .GroupBy(item => item.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(item => (item.Column, item.Target)).ToArray(), StringComparer.Ordinal);
    }

    public TableShape Table { get; }

    public string LogicalName => Table.LogicalName;

    /// <summary>Name of the entity set.</summary>
    public string SetName { get; }

    public IReadOnlyCollection<string> NavigationProperties => _navigation.Keys;

    public static bool IsLookup(ColumnShape column) => column.Kind is ColumnType.Lookup or ColumnType.Owner or ColumnType.Regarding;

    /// <summary>Name of the column's property in rows: lookups show their id.</summary>
    public static string PropertyOf(ColumnShape column) => IsLookup(column) ? $"_{column.LogicalName}_value" : column.LogicalName;

    /// <summary>The column a property stands for; null when there is none.</summary>
    public ColumnShape? FindProperty(string property)
    {
        if (property.StartsWith('_') && property.EndsWith("_value", StringComparison.Ordinal) && property.Length > 7)
        {
            return Table.Find(property[1..^6]) is { } lookup && IsLookup(lookup) ? lookup : null;
        }

        return Table.Find(property) is { } column && !IsLookup(column) ? column : null;
    }

    /// <summary>The lookup behind a navigation property, with the tables it leads to; null when there is none. Case matters, as on the platform.</summary>
    public (ColumnShape Column, string Target)[]? FindNavigation(string name) => _navigation.GetValueOrDefault(name);

    /// <summary>Name of the navigation property of a lookup to a table.</summary>
    public string Navigation(ColumnShape column, string target) =>
        _names.NavigationProperty(LogicalName, column.LogicalName, target) ?? DefaultNavigation(column, target);

    /// <summary>Whether the column is stored as a floating-point number.</summary>
    public bool IsDouble(ColumnShape column) => _names.TypeName(LogicalName, column.LogicalName) is { } type
        ? type == "float"
        : column.LogicalName.EndsWith("latitude", StringComparison.Ordinal) || column.LogicalName.EndsWith("longitude", StringComparison.Ordinal);

    /// <summary>Whether the column is stored as a number of 64 bits.</summary>
    public bool IsLong(ColumnShape column) => _names.TypeName(LogicalName, column.LogicalName) == "bigint";

    private string DefaultNavigation(ColumnShape column, string target)
    {
        var name = _names.SchemaName(LogicalName, column.LogicalName) is { } schemaName && schemaName.Contains('_', StringComparison.Ordinal)
            ? schemaName
            : column.LogicalName;
        return column.Kind switch
        {
            ColumnType.Regarding when LogicalName != "activitypointer" => $"{name}_{target}_{LogicalName}",
            ColumnType.Owner => name,
            _ when column.Targets.Count > 1 => $"{name}_{target}",
            _ => name,
        };
    }
}
