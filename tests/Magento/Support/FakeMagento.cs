using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>A small store over raw documents: searches, sorts, pages and projects as Magento does.</summary>
internal sealed class FakeMagento
{
    private const string Root = "/rest/all/V1/";
    private readonly Lock _gate = new();

    public Dictionary<string, SortedDictionary<long, JsonObject>> Collections { get; } = new()
    {
        ["orders"] = [],
        ["customers/search"] = [],
        ["shipments"] = [],
        ["invoices"] = [],
        ["creditmemos"] = [],
    };

    /// <summary>Looked at first; true when it answered.</summary>
    public Func<HttpContext, SeenRequest, Task<bool>>? Before { get; set; }

    /// <summary>Called after a list was answered.</summary>
    public Action<string>? Listed { get; set; }

    /// <summary>Records that break every page they are on.</summary>
    public HashSet<(string Collection, long Id)> Breaking { get; } = [];

    /// <summary>Metadata of the attributes of returns; null = the store has no such route.</summary>
    public string? Labels { get; set; }

    public int BreakingStatus { get; set; } = 500;

    /// <summary>Old servers repeat the last page when asked for one past the end.</summary>
    public bool ForgetsFilters { get; set; }

    public static FakeMagento WithCaptures()
    {
        var store = new FakeMagento();
        foreach (var file in Capture.All.Select(entry => entry.File).Where(file => file.StartsWith("order-", StringComparison.Ordinal) && file != "order-items.json"))
        {
            store.Add("orders", Capture.Json(file));
        }

        foreach (var file in new[] { "customers-search.json", "customers-search-page2.json" })
        {
            foreach (var customer in Capture.Items(file))
            {
                store.Add("customers/search", customer);
            }
        }

        foreach (var (collection, file) in new[] { ("shipments", "shipments.json"), ("shipments", "shipments-by-order.json"), ("invoices", "invoices.json"), ("creditmemos", "creditmemos.json") })
        {
            foreach (var document in Capture.Items(file))
            {
                store.Add(collection, document);
            }
        }

        return store;
    }

    public void Add(string collection, JsonObject document)
    {
        lock (_gate)
        {
            Collections[collection][IdOf(document)] = document;
        }
    }

    public async Task AnswerAsync(HttpContext context, SeenRequest request)
    {
        if (Before is not null && await Before(context, request))
        {
            return;
        }

        var route = request.Path.StartsWith(Root, StringComparison.Ordinal) ? request.Path[Root.Length..] : "";
        if (route is "store/storeViews" or "store/websites" or "store/storeConfigs")
        {
            await Answers.CaptureAsync(context, route switch { "store/storeViews" => "store-views.json", "store/websites" => "store-websites.json", _ => "store-configs.json" });
        }
        else if (route == "returnsAttributeMetadata" && Labels is { } labels)
        {
            await Answers.JsonAsync(context, labels);
        }
        else if (Collections.TryGetValue(route, out var documents))
        {
            await ListAsync(context, request, route, documents);
            Listed?.Invoke(route);
        }
        else
        {
            await Answers.JsonAsync(context, """{"message":"Request does not match any route."}""", 404);
        }
    }

    private async Task ListAsync(HttpContext context, SeenRequest request, string route, SortedDictionary<long, JsonObject> documents)
    {
        List<JsonObject> page;
        int total;
        lock (_gate)
        {
            var filters = Filters(request);
            var found = documents.Values.Where(document => ForgetsFilters || filters.All(filter => Matches(document, filter))).ToList();
            total = found.Count;
            page = [.. found.Take(int.Parse(request.Value("searchCriteria[pageSize]")!, CultureInfo.InvariantCulture)).Select(document => document.DeepClone().AsObject())];
        }

        if (page.Any(document => Breaking.Contains((route, IdOf(document)))))
        {
            await Answers.JsonAsync(context, """{"message":"Internal Error. Details are available in Magento log file. Report ID: webapi-6b03bca5b4c6a"}""", BreakingStatus);
            return;
        }

        var answer = new JsonObject { ["items"] = new JsonArray([.. page]), ["search_criteria"] = new JsonObject(), ["total_count"] = total };
        var fields = request.Value("fields");
        await Answers.JsonAsync(context, (fields is null ? answer : FieldFilter.Apply(answer, fields)).ToJsonString());
    }

    private static List<(string Field, string Value, string Condition)> Filters(SeenRequest request)
    {
        var filters = new List<(string, string, string)>();
        for (var group = 0; request.Value($"searchCriteria[filter_groups][{group}][filters][0][field]") is { } field; group++)
        {
            var prefix = $"searchCriteria[filter_groups][{group}][filters][0]";
            filters.Add((field, request.Value(prefix + "[value]")!, request.Value(prefix + "[condition_type]")!));
        }

        return filters;
    }

    private static bool Matches(JsonObject document, (string Field, string Value, string Condition) filter)
    {
        var actual = filter.Field == "entity_id" ? IdOf(document).ToString(CultureInfo.InvariantCulture) : document[filter.Field]?.ToString() ?? "";
        return filter.Condition switch
        {
            "in" => filter.Value.Split(',').Contains(actual),
            "gt" => Order(actual, filter.Value) > 0,
            "gteq" => Order(actual, filter.Value) >= 0,
            "lteq" => Order(actual, filter.Value) <= 0,
            _ => throw new InvalidOperationException(filter.Condition),
        };
    }

    private static int Order(string one, string other) =>
        long.TryParse(one, out var left) && long.TryParse(other, out var right) ? left.CompareTo(right) : string.CompareOrdinal(one, other);

    private static long IdOf(JsonObject document) => long.Parse((document["entity_id"] ?? document["id"])!.ToString(), CultureInfo.InvariantCulture);
}
