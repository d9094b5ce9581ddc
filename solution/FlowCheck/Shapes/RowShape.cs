using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;
using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Shapes;

/// <summary>A row of Dataverse as far as it was asked for: columns, their annotations, rows that lookups lead to.</summary>
internal sealed record RowShape : ValueShape
{
    private const string Annotation = "@";

    private static readonly HashSet<string> OfRow = new(StringComparer.OrdinalIgnoreCase)
    {
        "@odata.context", "@odata.etag", "@odata.id", "@odata.type", "@odata.editLink",
    };

    private static readonly HashSet<string> OfColumn = new(StringComparer.OrdinalIgnoreCase)
    {
        "OData.Community.Display.V1.FormattedValue", "Microsoft.Dynamics.CRM.lookuplogicalname", "Microsoft.Dynamics.CRM.associatednavigationproperty", "odata.type",
    };

    private readonly Dictionary<string, ValueShape> _members;

    /// <param name="table">The table.</param>
    /// <param name="columns">Columns asked for; null for all.</param>
    /// <param name="expands">Related rows asked for.</param>
    /// <param name="more">Members that are no columns.</param>
    public RowShape(TableSchema table, IReadOnlyList<ColumnShape>? columns, IReadOnlyList<ODataExpand> expands, params IReadOnlyList<string> more)
    {
        What = columns is null ? $"a row of {table.LogicalName}" : $"a row of {table.LogicalName} as it was asked for";
        _members = new Dictionary<string, ValueShape>(StringComparer.OrdinalIgnoreCase) { [table.Table.PrimaryKey] = Plain };
        foreach (var name in (columns ?? ODataOptions.Columns(table, null)).Select(TableSchema.PropertyOf).Concat(more))
        {
            _members[name] = Plain;
        }

        foreach (var expand in expands)
        {
            _members[expand.Navigation] = new RowShape(expand.Target, expand.Columns, []);
        }
    }

    internal override string What { get; }

    internal override IEnumerable<string> Names => _members.Keys;

    internal override ValueShape? Member(string name)
    {
        if (_members.TryGetValue(name, out var member))
        {
            return member;
        }

        var at = name.IndexOf(Annotation, StringComparison.Ordinal);
        return OfRow.Contains(name) || (at > 0 && _members.ContainsKey(name[..at]) && OfColumn.Contains(name[(at + 1)..])) ? Plain : null;
    }
}
