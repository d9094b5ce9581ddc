namespace PowerPlatformMagento.Magento.Store;

/// <summary>A website of a store.</summary>
/// <param name="Id">Magento's id.</param>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="BaseCurrency">ISO 4217 code of its base currency; null when the store does not tell.</param>
public sealed record Website(string Id, string Code, string Name, string? BaseCurrency);
