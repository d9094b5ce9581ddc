using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Rest;

namespace PowerPlatformMagento.Sandbox.Store.Search;

/// <summary>Search criteria over a short list of JSON objects that have no id of their own. Columns are the members that hold a text, a number or a flag.</summary>
internal static class RowSearch
{
    /// <returns>The page and the number of rows that match on all pages.</returns>
    /// <exception cref="RestError">A column nobody has.</exception>
    public static (IReadOnlyList<JsonElement> Page, int Total) Find(IReadOnlyList<JsonElement> rows, SearchCriteria criteria, Func<string> reportId)
    {
        var groups = criteria.FilterGroups.Where(group => group.Count > 0)
            .Select(group => group.Select(filter => Condition.Create(Known(rows, filter.Field, reportId), filter)).ToArray()).ToList();
        var matching = rows.Where(row => groups.TrueForAll(group => Array.Exists(group, condition => condition.Holds(Value(row, condition.Column)))));
        IOrderedEnumerable<JsonElement>? sorted = null;
        foreach (var order in criteria.SortOrders.Where(order => order.Field.Length > 0))
        {
            var column = Known(rows, order.Field, reportId);
            sorted = (sorted, order.Descending) switch
            {
                (null, false) => matching.OrderBy(row => Value(row, column)),
                (null, true) => matching.OrderByDescending(row => Value(row, column)),
                (_, false) => sorted!.ThenBy(row => Value(row, column)),
                _ => sorted!.ThenByDescending(row => Value(row, column)),
            };
        }

        var found = (sorted ?? matching).ToList();
        var size = criteria.PageSize is > 0 and { } asked ? asked : int.MaxValue;
        var skip = (Math.Max(1, criteria.CurrentPage ?? 1) - 1L) * size;
        return ([.. found.Skip((int)Math.Min(skip, int.MaxValue)).Take(size)], found.Count);
    }

    private static Column Known(IReadOnlyList<JsonElement> rows, string name, Func<string> reportId)
    {
        var kinds = rows.Select(row => row.TryGetProperty(name, out var member) ? member.ValueKind : JsonValueKind.Undefined)
            .Where(kind => kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False).ToList();
        return kinds.Count == 0 && rows.Count > 0
            ? throw RestError.Internal(reportId())
            : new Column(name, kinds.Contains(JsonValueKind.String) ? ColumnKind.Text : ColumnKind.Number);
    }

    private static ColumnValue Value(JsonElement row, Column column) => !row.TryGetProperty(column.Name, out var member) ? ColumnValue.Null : member.ValueKind switch
    {
        JsonValueKind.String => ColumnValue.Parse(column.Kind, member.GetString()),
        JsonValueKind.Number => ColumnValue.Parse(column.Kind, member.GetRawText()),
        JsonValueKind.True => ColumnValue.Parse(column.Kind, "1"),
        JsonValueKind.False => ColumnValue.Parse(column.Kind, "0"),
        _ => ColumnValue.Null,
    };
}
