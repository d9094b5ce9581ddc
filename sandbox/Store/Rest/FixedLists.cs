using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Search;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Answers of short lists the store keeps as a whole, e.g. its sources.</summary>
internal sealed class FixedLists(RestServices services)
{
    /// <summary>A route that answers such a list by search criteria.</summary>
    public RestRoute List(string template, string resource, bool needsCriteria = true) =>
        RestRoute.Get(template, resource, (request, _) => ListAsync(request, Rows(template), needsCriteria));

    /// <summary>A route that answers the list as it is.</summary>
    public RestRoute Whole(string template, string resource) => services.Reads.Fixed(template, resource);

    /// <summary>A route that answers one row.</summary>
    /// <param name="template">Route.</param>
    /// <param name="resource">ACL resource.</param>
    /// <param name="list">Where to look.</param>
    /// <param name="key">Member that names the row.</param>
    /// <param name="missing">What to say when there is none of this name.</param>
    public RestRoute Single(string template, string resource, string list, string key, Func<string, RestError> missing) =>
        RestRoute.Get(template, resource, (request, path) => AnswerAsync(request, Find(list, key, path[0]) ?? throw missing(path[0])));

    public IReadOnlyList<JsonElement> Rows(string list)
    {
        using var document = JsonDocument.Parse(services.Documents.FixedAnswer(list) ?? throw RestError.NotInSandbox(list));
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }

    /// <summary>The row whose member has this value, whatever its case; null when there is none.</summary>
    public JsonElement? Find(string list, string key, string value)
    {
        var row = Rows(list).FirstOrDefault(candidate => string.Equals(candidate.GetProperty(key).ToString(), value, StringComparison.OrdinalIgnoreCase));
        return row.ValueKind == JsonValueKind.Object ? row : null;
    }

    public Task ListAsync(RestRequest request, IReadOnlyList<JsonElement> rows, bool needsCriteria = true)
    {
        var criteria = services.Reads.Criteria(request, needsCriteria);
        var (page, total) = RowSearch.Find(rows, criteria, services.Reads.NextReport);
        return RestAnswer.WriteAsync(request, (_, target) =>
        {
            target.StartObject();
            target.StartArray("items"u8);
            foreach (var row in page)
            {
                JsonCopy.Element(JsonSerializer.SerializeToUtf8Bytes(row), target);
            }

            target.End();
            criteria.Write(target);
            target.Number("total_count"u8, total);
            target.End();
            return Task.CompletedTask;
        });
    }

    public static Task AnswerAsync(RestRequest request, JsonElement row) => RestAnswer.DocumentAsync(request, JsonSerializer.SerializeToUtf8Bytes(row));
}
