using System.Collections.Frozen;

namespace PowerPlatformMagento.Magento.Store;

/// <summary>Codes of websites and store views by id. Id 0 is the back office and has no code here.</summary>
internal sealed class StoreDirectory
{
    public static readonly StoreDirectory Empty = new([], []);

    private readonly FrozenDictionary<string, StoreView> _views;
    private readonly FrozenDictionary<string, Website> _websites;

    public StoreDirectory(IEnumerable<StoreView> views, IEnumerable<Website> websites)
    {
        _views = views.ToFrozenDictionary(view => view.Id);
        _websites = websites.ToFrozenDictionary(website => website.Id);
    }

    public bool Knows(string? storeId, string? websiteId) =>
        (storeId is null or "0" || _views.ContainsKey(storeId)) && (websiteId is null or "0" || _websites.ContainsKey(websiteId));

    public string? ViewCode(string? storeId) => storeId is not null && _views.TryGetValue(storeId, out var view) ? view.Code : null;

    public string? WebsiteCode(string? websiteId) => websiteId is not null && _websites.TryGetValue(websiteId, out var website) ? website.Code : null;

    /// <summary>The website with a code; null when there is none.</summary>
    public Website? WebsiteOf(string code) => _websites.Values.FirstOrDefault(website => website.Code == code);

    /// <summary>The store view with a code; null when there is none.</summary>
    public StoreView? ViewOf(string code) => _views.Values.FirstOrDefault(view => view.Code == code);

    /// <summary>All websites but that of the back office.</summary>
    public IReadOnlyList<Website> Websites => _websites.Values;

    public string? WebsiteCodeOfView(string? storeId) =>
        storeId is not null && _views.TryGetValue(storeId, out var view) ? WebsiteCode(view.WebsiteId) : null;
}
