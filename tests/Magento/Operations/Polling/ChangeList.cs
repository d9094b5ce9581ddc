using System.Globalization;
using System.Text.Json.Nodes;
using PowerPlatformMagento.Magento.Operations.Polling;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Polling;

/// <summary>A list of orders as Magento filters, sorts and pages it.</summary>
internal sealed class ChangeList
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, DateTime> _rows = [];

    /// <summary>Called after a page was answered.</summary>
    public Action? Answered { get; set; }

    /// <summary>The store tells how many records match; some do not.</summary>
    public bool Counts { get; set; } = true;

    /// <summary>Records that break every page they are on.</summary>
    public HashSet<long> Breaking { get; } = [];

    public void Put(long id, DateTime changedAt)
    {
        lock (_gate)
        {
            _rows[id] = changedAt;
        }
    }

    /// <returns>Null when a record breaks the page.</returns>
    public JsonNode? Answer(SeenRequest request)
    {
        JsonNode? answer;
        lock (_gate)
        {
            var matching = _rows.Select(row => new ChangedRow(row.Key, row.Value)).Where(row => Filters(request).All(filter => Matches(row, filter)));
            var sorted = (request.Value("searchCriteria[sortOrders][0][field]") == "updated_at" ? matching.OrderBy(row => row.ChangedAt).ThenBy(row => row.Id) : matching.OrderBy(row => row.Id)).ToList();
            var page = sorted.Take(int.Parse(request.Value("searchCriteria[pageSize]")!, CultureInfo.InvariantCulture)).ToList();
            answer = page.Exists(row => Breaking.Contains(row.Id)) ? null : Page(page, sorted.Count);
        }

        Answered?.Invoke();
        return answer;
    }

    private JsonObject Page(List<ChangedRow> page, int total)
    {
        var answer = new JsonObject { ["items"] = new JsonArray([.. page.Select(row => new JsonObject { ["entity_id"] = row.Id, ["updated_at"] = Text(row.ChangedAt) })]) };
        if (Counts)
        {
            answer["total_count"] = total;
        }

        return answer;
    }

    private static IEnumerable<(string Field, string Value, string Condition)> Filters(SeenRequest request)
    {
        for (var group = 0; request.Value($"searchCriteria[filter_groups][{group}][filters][0][field]") is { } field; group++)
        {
            var prefix = $"searchCriteria[filter_groups][{group}][filters][0]";
            yield return (field, request.Value(prefix + "[value]")!, request.Value(prefix + "[condition_type]")!);
        }
    }

    private static bool Matches(ChangedRow row, (string Field, string Value, string Condition) filter)
    {
        var order = filter.Field == "entity_id"
            ? row.Id.CompareTo(long.Parse(filter.Value, CultureInfo.InvariantCulture))
            : string.CompareOrdinal(Text(row.ChangedAt), filter.Value);
        return filter.Condition switch { "eq" => order == 0, "gt" => order > 0, "gteq" => order >= 0, "lteq" => order <= 0, var other => throw new InvalidOperationException(other) };
    }

    private static string Text(DateTime at) => at.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
