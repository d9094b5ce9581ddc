using PowerPlatformMagento.FlowCheck.Connectors.Dataverse.Schema;

namespace PowerPlatformMagento.FlowCheck.Connectors.Dataverse.OData;

/// <summary>A related row that an answer shall hold.</summary>
/// <param name="Navigation">Navigation property.</param>
/// <param name="Column">The lookup.</param>
/// <param name="Target">Logical name of the table it leads to.</param>
/// <param name="Columns">Columns of the related row.</param>
internal sealed record ODataExpand(string Navigation, ColumnShape Column, TableSchema Target, IReadOnlyList<ColumnShape> Columns)
{
    private const string Select = "$select=";

    /// <summary>Reads <c>nav($select=a,b),other</c>.</summary>
    /// <exception cref="DataverseProblem">A navigation property does not exist or the flow check does not know an option.</exception>
    public static IReadOnlyList<ODataExpand> Read(DataverseSchema schema, TableSchema table, string? expand) =>
        string.IsNullOrWhiteSpace(expand) ? [] : [.. Split(expand).Select(part => One(schema, table, part.Trim()))];

    private static ODataExpand One(DataverseSchema schema, TableSchema table, string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var name = open < 0 ? text : text[..open];
        if (table.FindNavigation(name) is not [var lookup, ..])
        {
            throw DataverseProblem.Query($"The flow check expands lookups of '{table.LogicalName}' only, and '{name}' is none.");
        }

        var target = schema.Table(lookup.Target);
        var options = open < 0 ? string.Empty : text[(open + 1)..].TrimEnd(')');
        if (options.Length > 0 && !options.StartsWith(Select, StringComparison.Ordinal))
        {
            throw DataverseProblem.Query($"The flow check knows $select inside $expand only, not '{options}'.");
        }

        return new ODataExpand(name, lookup.Column, target, ODataOptions.Columns(target, options.Length > 0 ? options[Select.Length..] : null));
    }

    private static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var start = 0;
        for (var position = 0; position < text.Length; position++)
        {
            depth += text[position] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[position] == ',' && depth == 0)
            {
                yield return text[start..position];
                start = position + 1;
            }
        }

        yield return text[start..];
    }
}
