using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Dataverse;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse;

/// <summary>The tables of a sandbox environment.</summary>
internal sealed class SandboxTables(SandboxMetadata metadata) : ITableSource
{
    public IEnumerable<TableShape> Tables =>
        metadata.Tables.Select(table => new TableShape(table.LogicalName, table.PrimaryKey, table.Columns.Select(Column)));

    private static ColumnShape Column(ColumnInfo column) => new()
    {
        LogicalName = column.LogicalName,
        Kind = Enum.Parse<ColumnType>(column.Kind.ToString()),
        Targets = column.Targets,
        ValidForCreate = column.ValidForCreate,
        ValidForUpdate = column.ValidForUpdate,
    };
}
