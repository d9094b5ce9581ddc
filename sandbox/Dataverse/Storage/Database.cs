using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Metadata;

namespace PowerPlatformMagento.Sandbox.Dataverse.Storage;

internal sealed class Database
{
    private readonly Dictionary<string, TableStore> _stores = new(StringComparer.Ordinal);
    private long _version = 1_000_000;
    private long _sequence;

    public Database(MetadataCatalog catalog)
    {
        foreach (var table in catalog.Tables)
        {
            _stores.Add(table.LogicalName, new TableStore(table));
        }
    }

    public TableStore Store(string? table) =>
        table is not null && _stores.TryGetValue(table, out var store) ? store : throw Fault.NoTable(table);

    public TableStore Store(TableDefinition table) => _stores[table.LogicalName];

    public Row? Find(RowLink link) => Store(link.Table).Find(link.Id);

    /// <summary>Row versions grow over all tables, as the database's timestamp does.</summary>
    public long NextVersion() => ++_version;

    public long NextSequence() => ++_sequence;
}
