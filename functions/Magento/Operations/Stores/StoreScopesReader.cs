using PowerPlatformMagento.Magento.Http;
using PowerPlatformMagento.Magento.Operations.Lists;

namespace PowerPlatformMagento.Magento.Operations.Stores;

/// <summary>Reads websites, groups and store views, and keeps them.</summary>
internal sealed class StoreScopesReader(StoreConnection connection, TimeProvider time)
{
    private readonly Kept<StoreScopes> _kept = new(time, token => ReadAsync(connection, token));

    /// <summary>All scopes; read again when some are not among those that are known.</summary>
    public Task<StoreScopes> GetAsync(Func<StoreScopes, bool> holdsAll, CancellationToken cancellationToken) => _kept.GetAsync(holdsAll, cancellationToken);

    /// <summary>All scopes.</summary>
    public Task<StoreScopes> GetAsync(CancellationToken cancellationToken) => _kept.GetAsync(cancellationToken);

    private static async Task<StoreScopes> ReadAsync(StoreConnection connection, CancellationToken cancellationToken)
    {
        var websites = StoreReader.ReadAsync(connection, "store/websites", "store/websites", ScopeJson.Default.ListScopeWebsiteWire, cancellationToken);
        var groups = StoreReader.ReadAsync(connection, "store/storeGroups", "store/storeGroups", ScopeJson.Default.ListScopeGroupWire, cancellationToken);
        var views = StoreReader.ReadAsync(connection, "store/storeViews", "store/storeViews", ScopeJson.Default.ListScopeViewWire, cancellationToken);
        var configs = StoreReader.ReadAsync(connection, "store/storeConfigs", "store/storeConfigs", ScopeJson.Default.ListScopeConfigWire, cancellationToken);
        await Task.WhenAll(websites, groups, views, configs).ConfigureAwait(false);
        return new StoreScopes(await websites.ConfigureAwait(false), await groups.ConfigureAwait(false), await views.ConfigureAwait(false), await configs.ConfigureAwait(false));
    }
}
