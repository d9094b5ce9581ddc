using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Mapping.Json;
using PowerPlatformMagento.Magento.Mapping.Wire;

namespace PowerPlatformMagento.Magento.Store;

/// <summary>Websites and store views, which come as plain short lists.</summary>
internal static class StoreLists
{
    private const string BackOffice = "0";

    public static Task<List<StoreViewWire>> ReadViewsAsync(StoreConnection connection, CancellationToken cancellationToken) =>
        ReadAsync(connection, "store/storeViews", WireJson.Default.ListStoreViewWire, cancellationToken);

    public static Task<List<WebsiteWire>> ReadWebsitesAsync(StoreConnection connection, CancellationToken cancellationToken) =>
        ReadAsync(connection, "store/websites", WireJson.Default.ListWebsiteWire, cancellationToken);

    public static Task<List<StoreConfigWire>> ReadConfigsAsync(StoreConnection connection, CancellationToken cancellationToken) =>
        ReadAsync(connection, "store/storeConfigs", WireJson.Default.ListStoreConfigWire, cancellationToken);

    public static List<StoreView> Views(List<StoreViewWire> views, List<StoreConfigWire> configs)
    {
        var mapped = new List<StoreView>();
        foreach (var view in views)
        {
            if (Needed.IsId(view.Id) && view.Id != BackOffice && Optional.Text(view.Code) is { } code)
            {
                var config = configs.Find(candidate => candidate.Id == view.Id);
                mapped.Add(new StoreView(view.Id!, code, view.Name ?? code, view.WebsiteId ?? "", config?.DefaultDisplayCurrencyCode, config?.Timezone));
            }
        }

        return mapped;
    }

    public static List<Website> Websites(List<WebsiteWire> websites, List<StoreViewWire> views, List<StoreConfigWire> configs)
    {
        var mapped = new List<Website>();
        foreach (var website in websites)
        {
            if (Needed.IsId(website.Id) && website.Id != BackOffice && Optional.Text(website.Code) is { } code)
            {
                var view = views.Find(candidate => candidate.WebsiteId == website.Id);
                var config = view is null ? null : configs.Find(candidate => candidate.Id == view.Id);
                mapped.Add(new Website(website.Id!, code, website.Name ?? code, config?.BaseCurrencyCode));
            }
        }

        return mapped;
    }

    private static Task<List<T>> ReadAsync<T>(StoreConnection connection, string route, JsonTypeInfo<List<T>> type, CancellationToken cancellationToken)
        where T : class =>
        connection.SendAsync(
            StoreRequest.Get(route, route),
            async (answer, token) => await JsonSerializer.DeserializeAsync(answer.Body, type, token).ConfigureAwait(false) ?? throw new JsonException(),
            cancellationToken);
}
