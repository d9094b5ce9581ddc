namespace PowerPlatformMagento.Sandbox.Store.Documents;

/// <summary>A store view of the generated store and the website it belongs to.</summary>
/// <param name="Rate">Order currency per unit of the website's base currency, in ten-thousandths.</param>
internal sealed record StoreView(
    int Id, string Code, string Name, int WebsiteId, string WebsiteCode, string FullName, string Locale, string BaseCurrency, string Currency, long Rate)
{
    public static IReadOnlyList<StoreView> All { get; } =
    [
        new(1, "default", "Default Store View", 1, "base", "Main Website\nMain Website Store\nDefault Store View", "en_US", "EUR", "EUR", 10000),
        new(0, "admin", "Admin", 0, "admin", "Admin", "en_US", "EUR", "EUR", 10000),
        new(2, "de", "Deutsch", 1, "base", "Main Website\nMain Website Store\nDeutsch", "de_DE", "EUR", "EUR", 10000),
        new(3, "outlet_at", "Outlet AT", 2, "outlet_at", "Outlet \u00d6sterreich\nOutlet\nOutlet AT", "de_AT", "EUR", "EUR", 10000),
        new(4, "outlet_ch", "Outlet CH", 2, "outlet_at", "Outlet \u00d6sterreich\nOutlet\nOutlet CH", "de_CH", "EUR", "CHF", 9437),
        new(5, "uk_en", "UK English", 3, "uk", "United Kingdom\nUK Store\nUK English", "en_GB", "GBP", "GBP", 10000),
        new(6, "uk_us", "US Dollar", 3, "uk", "United Kingdom\nUK Store\nUS Dollar", "en_US", "GBP", "USD", 12915),
    ];

    public static StoreView Of(int id) => id == 1 ? All[0] : All[id];
}
