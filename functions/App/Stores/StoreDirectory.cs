using System.Diagnostics.CodeAnalysis;

namespace PowerPlatformMagento.App.Stores;

/// <summary>The connected stores by key.</summary>
internal sealed class StoreDirectory(IEnumerable<StoreSettings> stores)
{
    private readonly Dictionary<string, StoreSettings> _stores = stores
        .GroupBy(store => store.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>All connected stores.</summary>
    public IReadOnlyCollection<StoreSettings> All => _stores.Values;

    /// <summary>Keys of all connected stores.</summary>
    public IReadOnlyCollection<string> Keys => _stores.Keys;

    /// <summary>Finds a store by its exact key.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out StoreSettings? store) => _stores.TryGetValue(key, out store);
}
