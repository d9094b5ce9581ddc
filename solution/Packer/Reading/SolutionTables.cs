using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Packer.Standard;

namespace PowerPlatformMagento.Packer.Reading;

/// <summary>Tables a flow may name, read from the files of solutions and the list of the platform's tables.</summary>
/// <param name="solutions">The solution and all earlier ones.</param>
internal sealed class SolutionTables(IReadOnlyList<UnpackedSolution> solutions) : ITableSource
{
    private static readonly string[] Owners = ["systemuser", "team"];

    private static readonly string[] Customers = ["account", "contact"];

    public IEnumerable<TableShape> Tables
    {
        get
        {
            var targets = Targets();
            var names = Own.Select(table => table.LogicalName).Concat(StandardTables.All.Select(table => table.LogicalName)).Distinct().ToList();
            return names.Select(name => Shape(name, names, targets));
        }
    }

    private IEnumerable<Table> Own => solutions.SelectMany(solution => solution.Tables);

    private TableShape Shape(string name, IReadOnlyList<string> names, ILookup<(string Table, string Column), string> targets)
    {
        var standard = StandardTables.Find(name);
        var own = Own.Where(table => table.LogicalName == name).ToList();
        var columns = own.SelectMany(table => table.Columns)
            .Select(column => OfFile(column, [.. targets[(name, column.LogicalName)]]))
            .Concat((standard?.Columns ?? new Dictionary<string, string>()).Select(column => OfPlatform(column.Key, column.Value, names)));
        return new TableShape(name, standard?.PrimaryKey ?? own[0].PrimaryKey, columns);
    }

    private static ColumnShape OfFile(Column column, IReadOnlyList<string> targets) => new()
    {
        LogicalName = column.LogicalName,
        Kind = Kind(column.LogicalName, column.Type),
        Targets = targets.Count > 0 ? targets : TargetsOfPlatform(column.LogicalName, column.Type, []),
        ValidForCreate = column.Xml.Text("ValidForCreateApi") != "0",
        ValidForUpdate = column.Xml.Text("ValidForUpdateApi") != "0",
    };

    private static ColumnShape OfPlatform(string name, string type, IReadOnlyList<string> tables) => new()
    {
        LogicalName = name,
        Kind = Kind(name, type),
        Targets = TargetsOfPlatform(name, type, tables),
    };

    // Of other lookups of the platform the list does not say where they lead; their navigation property is called as they are.
    private static IReadOnlyList<string> TargetsOfPlatform(string name, string type, IReadOnlyList<string> tables) => type switch
    {
        "owner" => Owners,
        "customer" => Customers,
        "lookup" when name == "regardingobjectid" => tables,
        "lookup" => [string.Empty],
        _ => [],
    };

    private static ColumnType Kind(string name, string type) => type switch
    {
        "primarykey" => ColumnType.Key,
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" or "bigint" => ColumnType.Whole,
        "decimal" or "float" => ColumnType.Decimal,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.YesNo,
        "picklist" => ColumnType.Choice,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" when name == "regardingobjectid" => ColumnType.Regarding,
        "lookup" or "customer" => ColumnType.Lookup,
        "owner" => ColumnType.Owner,
        "partylist" => ColumnType.PartyList,
        _ => ColumnType.Other,
    };

    private ILookup<(string Table, string Column), string> Targets() => solutions
        .SelectMany(solution => solution.Relationships)
        .Select(relationship => relationship.Xml)
        .Where(relationship => relationship.Text("ReferencingAttributeName").Length > 0)
        .ToLookup(
            relationship => (relationship.Text("ReferencingEntityName").ToLowerInvariant(), relationship.Text("ReferencingAttributeName").ToLowerInvariant()),
            relationship => relationship.Text("ReferencedEntityName").ToLowerInvariant());
}
