using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Tests.Search;

/// <summary>Reads every document and asks each the question, which is slow and plainly right.</summary>
internal sealed class NaiveSearch(IStoreDocuments documents, StoreEntity collection, string idMember)
{
    private readonly List<(long Id, JsonElement Document)> all = [.. documents.Ids(collection).Select(id => (id, JsonDocument.Parse(documents.Find(collection, id)!.Value).RootElement))];

    /// <summary>Values a column has, to ask for some that are there.</summary>
    public string[] Values(string field) => [.. all.Select(row => Value(row.Document, field)).OfType<string>().Distinct()];

    /// <summary>Ids that meet one filter.</summary>
    public HashSet<long> Matching(string field, string condition, string operand, bool isNumber) =>
        [.. all.Where(row => Holds(Value(row.Document, field), condition, operand, isNumber)).Select(row => row.Id)];

    /// <summary>Ids by a column and then by id.</summary>
    public IReadOnlyList<long> Sorted(IEnumerable<long> ids, string field, bool descending, bool isNumber)
    {
        var wanted = ids.ToHashSet();
        var rows = all.Where(row => wanted.Contains(row.Id)).Select(row => (row.Id, Value: Value(row.Document, field))).ToList();
        rows.Sort((left, right) =>
        {
            var order = Compare(left.Value, right.Value, isNumber);
            return order != 0 ? descending ? -order : order : left.Id.CompareTo(right.Id);
        });
        return [.. rows.Select(row => row.Id)];
    }

    private string? Value(JsonElement document, string field)
    {
        var name = field == "entity_id" ? idMember : field;
        return !document.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
    }

    private static bool Holds(string? value, string condition, string operand, bool isNumber) => condition switch
    {
        "null" => value is null,
        _ when value is null => false,
        "notnull" => true,
        "eq" => Compare(value, operand, isNumber) == 0,
        "neq" => Compare(value, operand, isNumber) != 0,
        "gt" => Compare(value, operand, isNumber) > 0,
        "gteq" => Compare(value, operand, isNumber) >= 0,
        "lt" => Compare(value, operand, isNumber) < 0,
        "lteq" => Compare(value, operand, isNumber) <= 0,
        "in" => operand.Split(',').Any(part => Compare(value, part, isNumber) == 0),
        "nin" => operand.Split(',').All(part => Compare(value, part, isNumber) != 0),
        "like" => Like(value, operand),
        "nlike" => !Like(value, operand),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition, null),
    };

    private static bool Like(string value, string pattern) =>
        Regex.IsMatch(value, "\\A" + Regex.Escape(pattern).Replace("%", ".*", StringComparison.Ordinal).Replace("_", ".", StringComparison.Ordinal) + "\\z", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static int Compare(string? left, string? right, bool isNumber) =>
        left is null || right is null ? (left is not null ? 1 : 0) - (right is not null ? 1 : 0)
        : isNumber ? decimal.Parse(left, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(right, CultureInfo.InvariantCulture))
        : string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
}
