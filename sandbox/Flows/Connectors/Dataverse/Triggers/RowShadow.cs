using Microsoft.Xrm.Sdk;
using PowerPlatformMagento.FlowCheck;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;
using PowerPlatformMagento.Sandbox.Dataverse;
using PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Rows;

namespace PowerPlatformMagento.Sandbox.Flows.Connectors.Dataverse.Triggers;

/// <summary>Remembers a few columns of all rows, to tell which change touched them: the change itself does not say.</summary>
internal sealed class RowShadow
{
    private readonly TableSchema _table;
    private readonly IReadOnlyList<string> _columns;
    private readonly Dictionary<Guid, string> _rows = [];

    public RowShadow(SandboxDataverse dataverse, TableSchema table, IReadOnlyList<string> columns)
    {
        _table = table;
        _columns = columns;
        foreach (var row in columns.Count > 0 ? dataverse.Rows(table.LogicalName) : [])
        {
            _rows[row.Id] = Sketch(row);
        }
    }

    /// <summary>Takes the row as it is now; says whether one of the columns changed.</summary>
    public bool Changes(Entity row)
    {
        var now = Sketch(row);
        var isChanged = !_rows.TryGetValue(row.Id, out var before) || before != now;
        _rows[row.Id] = now;
        return isChanged;
    }

    public void Forget(Guid id) => _rows.Remove(id);

    private string Sketch(Entity row) => string.Join(
        '\u001F', _columns.Select(name => FlowJson.Write(RowOutput.Value(_table.Table.Find(name), row.Attributes.TryGetValue(name, out var value) ? value : null))));
}
