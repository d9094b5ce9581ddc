namespace PowerPlatformMagento.Sandbox.Store.Rest.Areas.Stores;

/// <summary>Reading websites, store views and modules.</summary>
internal sealed class StoreReadArea(RestReads reads) : IRestArea
{
    private const string Store = "Magento_Backend::store";

    public IEnumerable<RestRoute> Routes =>
    [
        reads.Fixed("store/storeViews", Store),
        reads.Fixed("store/storeGroups", Store),
        reads.Fixed("store/websites", Store),
        reads.Fixed("store/storeConfigs", Store),
        reads.Fixed("modules", "Magento_Backend::admin"),
    ];
}
