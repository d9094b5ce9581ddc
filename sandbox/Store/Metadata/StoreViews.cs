using System.Text.Json;
using PowerPlatformMagento.Sandbox.Store.Documents;

namespace PowerPlatformMagento.Sandbox.Store.Metadata;

/// <summary>The store views and websites a store answers.</summary>
internal sealed class StoreViews(IQueryableDocuments documents)
{
    /// <summary>Id of the values all store views share.</summary>
    public const int All = 0;

    /// <summary>Store view a code in the path means: none is the default view, <c>all</c> what all views share.</summary>
    public int Id(string? code)
    {
        if (code == "all")
        {
            return All;
        }

        var views = Read("store/storeViews");
        var wanted = views.Find(view => string.Equals(Code(view), code ?? "default", StringComparison.OrdinalIgnoreCase));
        return (wanted.ValueKind == JsonValueKind.Object ? wanted : views.Find(view => Number(view, "id") != All)).GetProperty("id").GetInt32();
    }

    public bool Knows(long viewId) => Read("store/storeViews").Exists(view => Number(view, "id") == viewId);

    /// <summary>Websites a product made in a store view goes to: its own one, or all.</summary>
    public IReadOnlyList<int> Websites(int viewId) => viewId == All
        ? [.. Read("store/websites").Select(site => Number(site, "id")).Where(id => id != 0)]
        : [Number(Read("store/storeViews").Find(view => Number(view, "id") == viewId), "website_id")];

    /// <summary>Ids of the store views of websites.</summary>
    public IReadOnlySet<int> OfWebsites(IEnumerable<string> codes)
    {
        var wanted = codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var websites = Read("store/websites").Where(site => wanted.Contains(Code(site))).Select(site => Number(site, "id")).ToHashSet();
        return Read("store/storeViews").Where(view => websites.Contains(Number(view, "website_id"))).Select(view => Number(view, "id")).ToHashSet();
    }

    private List<JsonElement> Read(string route)
    {
        using var document = JsonDocument.Parse(documents.FixedAnswer(route)!.Value);
        return [.. document.RootElement.EnumerateArray().Select(row => row.Clone())];
    }

    private static int Number(JsonElement row, string name) => row.GetProperty(name).GetInt32();

    private static string Code(JsonElement row) => row.GetProperty("code").GetString() ?? "";
}
