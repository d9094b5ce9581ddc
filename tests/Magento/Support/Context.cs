using PowerPlatformMagento.Magento.Mapping;
using PowerPlatformMagento.Magento.Store;

namespace PowerPlatformMagento.Magento.Tests.Support;

/// <summary>The store of the captures.</summary>
internal static class Context
{
    public static readonly DateTime ReadAt = new(2026, 11, 24, 8, 30, 0, DateTimeKind.Utc);

    public static readonly StoreDirectory Directory = new(
        [
            new StoreView("1", "default", "Default Store View", "1", "EUR", null),
            new StoreView("2", "de", "Deutsch", "1", "EUR", null),
            new StoreView("3", "outlet_at", "Outlet AT", "2", "EUR", null),
        ],
        [new Website("1", "base", "Main Website", "EUR"), new Website("2", "outlet", "Outlet", "EUR")]);

    public static readonly MappingContext Main = new("main", Directory, ReadAt, new Dictionary<string, CompanyAccount>());
}
