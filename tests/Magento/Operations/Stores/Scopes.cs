using System.Text.Json;
using PowerPlatformMagento.Magento.Operations.Stores;
using PowerPlatformMagento.Magento.Tests.Support;

namespace PowerPlatformMagento.Magento.Tests.Operations.Stores;

/// <summary>Websites and store views of a real store.</summary>
internal static class Scopes
{
    public static StoreScopes OfCaptures() => new(
        JsonSerializer.Deserialize(Capture.Bytes("store-websites.json"), ScopeJson.Default.ListScopeWebsiteWire)!,
        JsonSerializer.Deserialize(Capture.Bytes("store-groups.json"), ScopeJson.Default.ListScopeGroupWire)!,
        JsonSerializer.Deserialize(Capture.Bytes("store-views.json"), ScopeJson.Default.ListScopeViewWire)!,
        JsonSerializer.Deserialize(Capture.Bytes("store-configs.json"), ScopeJson.Default.ListScopeConfigWire)!);
}
