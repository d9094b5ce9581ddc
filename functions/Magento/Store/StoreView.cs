namespace PowerPlatformMagento.Magento.Store;

/// <summary>A store view.</summary>
/// <param name="Id">Magento's id.</param>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="WebsiteId">Website it belongs to.</param>
/// <param name="DisplayCurrency">ISO 4217 code of its default currency; null when the store does not tell.</param>
/// <param name="TimeZone">Time zone of its back office reports; null when the store does not tell. Dates of the REST interface are UTC whatever it says.</param>
public sealed record StoreView(string Id, string Code, string Name, string WebsiteId, string? DisplayCurrency, string? TimeZone);
